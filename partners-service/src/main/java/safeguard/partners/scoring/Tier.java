package safeguard.partners.scoring;

/** Inherent risk, T1 the highest. */
public enum Tier {
    T1,
    T2,
    T3,
    T4
}
