package safeguard.contracts.gate;

import java.util.List;

/**
 * What would remove reasons.
 *
 * @param resolves codes of these reasons
 * @param who role that can do it
 */
public record Remedy(String code, String message, List<String> resolves, String who) {}
