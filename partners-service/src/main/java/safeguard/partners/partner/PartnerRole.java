package safeguard.partners.partner;

/** What a partner does for us. */
enum PartnerRole {
    SUPPLIER,
    CONTRACT_MANUFACTURER,
    TOLL_MANUFACTURER,
    RND_PARTNER,
    DISTRIBUTOR,
    LICENSEE,
    CUSTOMER,
    DATA_RECIPIENT,
    LOGISTICS
}
