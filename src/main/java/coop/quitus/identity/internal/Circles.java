package coop.quitus.identity.internal;

import static coop.quitus.identity.Role.ASSOCIATION_OFFICER;
import static coop.quitus.identity.Role.ASSOCIATION_STAFF;
import static coop.quitus.identity.Role.AUDITOR;
import static coop.quitus.identity.Role.HEAD;
import static coop.quitus.identity.Role.MANDATE_HOLDER;
import static coop.quitus.identity.Role.NATIONAL_OFFICE;
import static coop.quitus.identity.Role.PARENT;
import static coop.quitus.identity.Role.TEACHER;
import static coop.quitus.identity.Role.TREASURER;
import static coop.quitus.identity.Role.VERIFIER;
import static coop.quitus.identity.internal.Who.holding;

import java.util.Map;
import java.util.Optional;

/// The circles of people that the table of rights speaks of, after the matrix of the domain,
/// section 8.
final class Circles {

    static final Who EVERYONE = new Who.Everyone();
    static final Who KNOWN = new Who.Known();
    static final Who IN_THE_DEMO = new Who.InTheDemo();
    static final Who IN_THE_WORKSHOP = new Who.InTheWorkshop();
    static final Who ADMINISTRATOR = new Who.Administrator();

    /// They stand for the accounts, and sign them.
    static final Who MANDATE_HOLDERS = holding(MANDATE_HOLDER);

    /// They read the report, and initial it.
    static final Who TEACHERS = holding(TEACHER);

    /// They keep the books: entries, vouchers, bank, cash.
    static final Who BOOK_KEEPERS = holding(MANDATE_HOLDER, TREASURER);

    /// They answer for the books by their mandate, and sign.
    static final Who MANDATED = holding(MANDATE_HOLDER);

    /// They read the entries.
    static final Who BOOK_READERS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    VERIFIER,
                    HEAD,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER,
                    AUDITOR);

    /// They read vouchers, bank statements and cash counts.
    static final Who PROOF_READERS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    VERIFIER,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER,
                    AUDITOR);

    /// They hold a class's small book, and may add to it.
    static final Who CLASS_KEEPERS = holding(MANDATE_HOLDER, TREASURER, TEACHER);

    /// They read a class's small book.
    static final Who CLASS_READERS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    TEACHER,
                    VERIFIER,
                    HEAD,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER,
                    AUDITOR);

    /// They read the financial report.
    static final Who REPORT_READERS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    TEACHER,
                    VERIFIER,
                    PARENT,
                    HEAD,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER,
                    AUDITOR,
                    NATIONAL_OFFICE);

    /// They tell what the year was, beside its money.
    static final Who ACTIVITY_TELLERS = holding(MANDATE_HOLDER, TREASURER, TEACHER, HEAD);

    /// They see who holds which mandate.
    static final Who MANDATE_READERS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    TEACHER,
                    HEAD,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER,
                    AUDITOR,
                    NATIONAL_OFFICE);

    /// They give and end mandates; which ones is said by `federation`.
    static final Who MANDATE_GIVERS =
            holding(MANDATE_HOLDER, ASSOCIATION_STAFF, ASSOCIATION_OFFICER);

    /// They look after a whole association.
    static final Who ASSOCIATION_KEEPERS = holding(ASSOCIATION_STAFF, ASSOCIATION_OFFICER);

    /// They decide for an association: appoint, revoke, merge, close.
    static final Who ASSOCIATION_OFFICERS = holding(ASSOCIATION_OFFICER);

    /// They put someone forward to hold the mandate.
    static final Who NOMINATORS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    TEACHER,
                    HEAD,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER);

    /// They read a whole association.
    static final Who ASSOCIATION_READERS =
            holding(ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR, NATIONAL_OFFICE);

    /// They see the files of all the cooperatives of an association.
    static final Who ASSOCIATION_EXAMINERS =
            holding(ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR);

    /// They audit the accounts of a whole association.
    static final Who AUDITORS = holding(AUDITOR);

    /// Both sides of an audit.
    static final Who AUDIT_PARTIES = holding(ASSOCIATION_OFFICER, AUDITOR);

    /// They read what a close look at a cooperative found: who answers for its books, and who
    /// looked.
    static final Who VISIT_READERS =
            holding(MANDATE_HOLDER, TREASURER, ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR);

    /// They live and look after a cooperative, and ask what it may do.
    static final Who RIGHT_ASKERS =
            holding(
                    MANDATE_HOLDER,
                    TREASURER,
                    TEACHER,
                    VERIFIER,
                    PARENT,
                    HEAD,
                    ASSOCIATION_STAFF,
                    ASSOCIATION_OFFICER);

    /// They read what an association reminds a cooperative of.
    static final Who REMINDED =
            holding(MANDATE_HOLDER, TREASURER, ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR);

    /// They look after what the federation proposes to all.
    static final Who FEDERATION_KEEPERS = holding(NATIONAL_OFFICE);

    private static final Map<String, Who> NAMED =
            Map.ofEntries(
                    Map.entry("EVERYONE", EVERYONE),
                    Map.entry("KNOWN", KNOWN),
                    Map.entry("IN_THE_DEMO", IN_THE_DEMO),
                    Map.entry("IN_THE_WORKSHOP", IN_THE_WORKSHOP),
                    Map.entry("ADMINISTRATOR", ADMINISTRATOR),
                    Map.entry("MANDATE_HOLDERS", MANDATE_HOLDERS),
                    Map.entry("TEACHERS", TEACHERS),
                    Map.entry("BOOK_KEEPERS", BOOK_KEEPERS),
                    Map.entry("MANDATED", MANDATED),
                    Map.entry("BOOK_READERS", BOOK_READERS),
                    Map.entry("PROOF_READERS", PROOF_READERS),
                    Map.entry("CLASS_KEEPERS", CLASS_KEEPERS),
                    Map.entry("CLASS_READERS", CLASS_READERS),
                    Map.entry("REPORT_READERS", REPORT_READERS),
                    Map.entry("ACTIVITY_TELLERS", ACTIVITY_TELLERS),
                    Map.entry("MANDATE_READERS", MANDATE_READERS),
                    Map.entry("MANDATE_GIVERS", MANDATE_GIVERS),
                    Map.entry("ASSOCIATION_KEEPERS", ASSOCIATION_KEEPERS),
                    Map.entry("NOMINATORS", NOMINATORS),
                    Map.entry("ASSOCIATION_READERS", ASSOCIATION_READERS),
                    Map.entry("ASSOCIATION_EXAMINERS", ASSOCIATION_EXAMINERS),
                    Map.entry("AUDITORS", AUDITORS),
                    Map.entry("ASSOCIATION_OFFICERS", ASSOCIATION_OFFICERS),
                    Map.entry("AUDIT_PARTIES", AUDIT_PARTIES),
                    Map.entry("VISIT_READERS", VISIT_READERS),
                    Map.entry("RIGHT_ASKERS", RIGHT_ASKERS),
                    Map.entry("REMINDED", REMINDED),
                    Map.entry("FEDERATION_KEEPERS", FEDERATION_KEEPERS));

    private Circles() {}

    /// The circle of that name, as the table of rights writes it.
    static Who named(String name) {
        return Optional.ofNullable(NAMED.get(name))
                .orElseThrow(() -> new IllegalStateException("no circle " + name));
    }
}
