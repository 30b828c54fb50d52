package coop.quitus.database;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.List;
import java.util.function.Consumer;

/// The rows of one tenant, table by table, for an archive: whatever the rooms keep, today and
/// later, is in it without a word from them. What a room's migration called fleeting
/// (`database.keep_out_of_archives`) is in none: a child's name does not outlive its year.
public interface TenantRows {

    /// The tables that hold a tenant's rows (`ledger.entry`), each after those it refers to.
    List<String> tables();

    /// Each row as a JSON object, in the order of its key, without the columns that say whose it
    /// is. In a transaction of that tenant.
    void read(CooperativeId cooperative, String table, Consumer<String> row);

    /// Puts rows back as they were, as this tenant's. In a transaction of that tenant; what the
    /// tables refuse throws.
    ///
    /// @param table one of [#tables]
    void putBack(
            CooperativeId cooperative, AssociationId association, String table, List<String> rows);
}
