package coop.quitus.appointment;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.util.List;

/// The mandates of all the cooperatives of an association.
public interface AssociationMandates {

    /// Where each living cooperative stands today, by number; the headquarters are left out. A
    /// fixed number of queries, however many cooperatives there are.
    List<MandateStanding> of(AssociationId association);

    /// Who holds a part in one cooperative today, mandate holders first.
    List<MandateStanding.Holder> in(CooperativeId cooperative);

    /// Whether a new mandate is refused while the last report is missing (MAN-03); a mere remark
    /// otherwise.
    boolean asksReportFirst(AssociationId association);

    /// Says whether it is, from now on. Each word stays written.
    void askReportFirst(AssociationId association, boolean asked, Actor by);
}
