package coop.quitus.report;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;

/// The books in the words of other programs.
public interface Exports {

    /// The *fichier des écritures comptables* of a cooperative: 18 columns, tab, UTF-8, CR LF, in
    /// validation order. Source: article A47 A-1 of the Livre des procédures fiscales.
    void fec(CooperativeId cooperative, SchoolYear year, OutputStream out) throws IOException;

    /// The FEC of an association: all its cooperatives, numbered again per journal in validation
    /// order.
    void fec(AssociationId association, SchoolYear year, OutputStream out) throws IOException;

    /// The name the tax office expects: SIREN, `FEC`, closing day. The UAI stands in while the
    /// SIREN is unknown.
    String fecName(CooperativeId cooperative, SchoolYear year);

    String fecName(AssociationId association, SchoolYear year);

    /// A plain-text journal that hledger reads.
    void hledger(CooperativeId cooperative, SchoolYear year, OutputStream out) throws IOException;

    /// The journals of all the cooperatives of an association, one after the other: hledger sums
    /// them.
    void hledger(AssociationId association, SchoolYear year, OutputStream out) throws IOException;
}
