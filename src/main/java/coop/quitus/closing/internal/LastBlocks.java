package coop.quitus.closing.internal;

import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.report.ReportSheetPaper.Block;
import coop.quitus.ui.Dates;
import coop.quitus.verification.Panel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Blocks H to J of the report: the discharge, the initials, what is joined.
final class LastBlocks {

    private LastBlocks() {}

    /// @param joined each piece and where it is read
    static List<Block> of(Panel panel, @Nullable Discharge discharge, List<List<String>> joined) {
        return List.of(
                panel(panel, discharge),
                initials(panel, discharge),
                new Block("J. Ce qui est joint", "", List.of("Pièce", "Où la lire"), joined));
    }

    private static Block panel(Panel panel, @Nullable Discharge discharge) {
        String title = "H. La commission de contrôle et le quitus";
        List<List<String>> signed =
                Stream.concat(
                                signed(discharge, Part.VERIFIER),
                                signed(discharge, Part.MANDATE_HOLDER))
                        .map(one ->
                                List.of(
                                        one.name(),
                                        one.part().inFrench(),
                                        Dates.moment(one.signedAt()),
                                        one.said()
                                                + (one.words().isEmpty()
                                                        ? ""
                                                        : " : " + one.words())))
                        .toList();
        String named =
                panel.verifiers().stream()
                        .map(one ->
                                one.name()
                                        + " ("
                                        + one.quality().inFrench().toLowerCase(Locale.FRENCH)
                                        + ")")
                        .collect(Collectors.joining(", "));
        String words =
                signed.isEmpty()
                        ? "Commission : "
                                + (named.isEmpty() ? "pas encore nommée" : named)
                                + ". Le quitus n'est pas encore signé."
                        : "";
        return new Block(title, words, List.of("Nom", "En qualité de", "Le", "Dit"), signed);
    }

    private static Block initials(Panel panel, @Nullable Discharge discharge) {
        String names =
                signed(discharge, Part.TEACHER)
                        .map(one -> one.name() + ", " + Dates.moment(one.signedAt()))
                        .collect(Collectors.joining(" ; "));
        String none =
                panel.policy().teachersInitial()
                        ? "Chaque enseignant paraphe ce compte rendu ; aucun ne l'a encore fait."
                        : "L'association ne demande pas de paraphes.";
        return new Block(
                "I. Les paraphes", names.isEmpty() ? none : names + ".", List.of(), List.of());
    }

    private static Stream<Discharge.Signature> signed(@Nullable Discharge discharge, Part part) {
        return discharge == null
                ? Stream.empty()
                : discharge.signatures().stream().filter(one -> one.part() == part);
    }
}
