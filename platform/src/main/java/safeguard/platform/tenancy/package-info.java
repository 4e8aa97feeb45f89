/** Who calls and for which tenant; the tenant reaches Hibernate and PostgreSQL's row level security from here only. */
@NullMarked
package safeguard.platform.tenancy;

import org.jspecify.annotations.NullMarked;
