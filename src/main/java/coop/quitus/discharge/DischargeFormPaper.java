package coop.quitus.discharge;

import coop.quitus.document.Paper;
import coop.quitus.document.Qr;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// The form to sign by hand: one page, black on white, with a square that names the exact accounts.
///
/// @param digest of the state of the books it is about
/// @param code of eight letters and digits, for when the square cannot be read
/// @param square what the QR code holds: the address where the photograph is sent, the version and
///   the digest
/// @param verifiers who may sign as verifiers and did not yet
/// @param holders who may sign as mandate holders
/// @param teachers who initial the report; empty where nobody does
public record DischargeFormPaper(
        String association,
        String number,
        String school,
        SchoolYear year,
        int version,
        String digest,
        String code,
        String square,
        Figures figures,
        List<Awaited> verifiers,
        List<Awaited> holders,
        List<Awaited> teachers,
        String offeredBy,
        Instant offeredAt)
        implements Paper {

    /// How many verifiers sign at least: the law of most departments.
    private static final int VERIFIERS = 2;

    public DischargeFormPaper {
        verifiers = List.copyOf(verifiers);
        holders = List.copyOf(holders);
        teachers = List.copyOf(teachers);
    }

    @Override
    public String title() {
        return "Quitus des comptes " + year.inFrench();
    }

    @Override
    public String description() {
        return "À signer à la main : " + school + ", version " + version + " des comptes.";
    }

    @Override
    public Instant drawnAt() {
        return offeredAt;
    }

    @Override
    public String foot() {
        return number + " · " + school + " · version " + version + " · empreinte " + shortDigest();
    }

    public String shortDigest() {
        return digest.substring(0, 12);
    }

    /// `K7Q2-M9PX`.
    public String spelled() {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    public Qr qr() {
        return Qr.of(square);
    }

    /// Lines without a name, when fewer were named than sign.
    public List<Integer> blanks() {
        return IntStream.range(verifiers.size(), VERIFIERS).boxed().toList();
    }

    /// The teachers in rows of four.
    public List<List<Awaited>> rowsOfTeachers() {
        return IntStream.range(0, (teachers.size() + 3) / 4)
                .mapToObj(i -> teachers.subList(i * 4, Math.min(teachers.size(), i * 4 + 4)))
                .toList();
    }

    public String presented() {
        return "Présentés par " + offeredBy + ", " + Dates.moment(offeredAt) + ".";
    }
}
