package safeguard.partners.identifier;

import java.util.regex.Pattern;

/** Check digits of register entries. */
final class CheckDigits {

    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final int LEI_MODULUS = 97;

    /** The alphabet of GB 32100: no I, O, S, V or Z. */
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int USCC_LENGTH = 18;
    private static final int USCC_MODULUS = 31;
    private static final int USCC_RADIX = 3;

    private CheckDigits() {}

    /** Legal entity identifier, ISO 17442: ISO 7064 mod 97-10. */
    static boolean isLei(String value) {
        return LEI.matcher(value).matches() && modulo97(value) == 1;
    }

    /** Unified social credit code of China, GB 32100-2015: weights 3^i, modulus 31. */
    static boolean isUscc(String value) {
        if (value.length() != USCC_LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < USCC_LENGTH; i++) {
            int digit = USCC_ALPHABET.indexOf(value.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * (i < USCC_LENGTH - 1 ? weight : 1);
            weight = weight * USCC_RADIX % USCC_MODULUS;
        }
        return sum % USCC_MODULUS == 0;
    }

    private static int modulo97(String value) {
        int remainder = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt(i), Character.MAX_RADIX);
            remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % LEI_MODULUS;
        }
        return remainder;
    }
}
