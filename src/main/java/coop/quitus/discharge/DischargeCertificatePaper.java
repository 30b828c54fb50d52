package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Signature;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The discharge as a sealed paper: what was signed, by whom, when and how.
///
/// @param digest of the state of the books it vouches for
/// @param concludedAt when the last signature came, UTC
/// @param mark the code it bears, and the address that says whether it is current
public record DischargeCertificatePaper(
        String association,
        String number,
        String school,
        SchoolYear year,
        int version,
        String digest,
        boolean given,
        Figures figures,
        List<Row> rows,
        Instant concludedAt,
        SealMark mark)
        implements Paper {

    /// A signature, with what its signatory is in the school.
    public record Row(Signature signature, String quality) {

        public String part() {
            return quality.isEmpty()
                    ? signature.part().inFrench()
                    : signature.part().inFrench() + ", " + quality.toLowerCase(Locale.FRANCE);
        }

        public String said() {
            return signature.said();
        }

        public String route() {
            return signature.route() == Discharge.Route.SCREEN
                    ? "à l'écran"
                    : "sur papier, photo " + signature.photograph().substring(0, 12);
        }
    }

    public DischargeCertificatePaper {
        rows = List.copyOf(rows);
    }

    public boolean reserved() {
        return rows.stream()
                .anyMatch(row -> row.signature().verdict() == Verdict.WITH_RESERVATIONS);
    }

    /// How many verifiers said it.
    public long verifiers() {
        return rows.stream().filter(row -> row.signature().part() == Part.VERIFIER).count();
    }

    @Override
    public String title() {
        return (given ? "Quitus des comptes " : "Quitus refusé, comptes ") + year.inFrench();
    }

    @Override
    public String description() {
        return school + ", version " + version + " des comptes.";
    }

    @Override
    public Instant drawnAt() {
        return concludedAt;
    }

    @Override
    public String foot() {
        return number + " · " + school + " · quitus " + year.inFrench() + " · " + mark.spelled();
    }
}
