package safeguard.contracts.pack;

import java.util.Objects;

/** One version of one pack, such as {@code jurisdictions/cn} version 1. */
public record PackRef(String id, int version) {
    public PackRef {
        Objects.requireNonNull(id);
        if (version < 1) {
            throw new IllegalArgumentException("pack versions start at 1");
        }
    }

    String kind() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    String path() {
        return id + "/v" + version + ".yaml";
    }

    @Override
    public String toString() {
        return id + " v" + version;
    }
}
