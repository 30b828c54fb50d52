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

    /// They read a whole association.
    static final Who ASSOCIATION_READERS =
            holding(ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR, NATIONAL_OFFICE);

    /// They see the files of all the cooperatives of an association.
    static final Who ASSOCIATION_EXAMINERS =
            holding(ASSOCIATION_STAFF, ASSOCIATION_OFFICER, AUDITOR);

    private Circles() {}
}
