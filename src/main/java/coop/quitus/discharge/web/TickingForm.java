package coop.quitus.discharge.web;

import coop.quitus.discharge.Awaited;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.SignedSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What was ticked beside a photograph: `avis.UUID` and `mots.UUID` for each name, `autres` for
/// teachers who are in no list, a line each.
record TickingForm(Map<String, String> sent) {

    /// @param others whether teachers who are in no list may be named
    SignedSheet paper(String photograph, List<Awaited> candidates, boolean others) {
        return new SignedSheet(
                photograph,
                sent.getOrDefault("code", ""),
                Stream.concat(
                                candidates.stream().flatMap(this::ticked),
                                (others ? sent.getOrDefault("autres", "") : "")
                                        .lines()
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty() && name.length() <= 200)
                                        .distinct()
                                        .map(TickingForm::teacher))
                        .toList());
    }

    private Stream<SignedSheet.Ticked> ticked(Awaited seat) {
        return VerdictController.verdict(sent.getOrDefault("avis." + seat.signatory(), ""))
                .map(verdict -> ticked(seat, verdict))
                .stream();
    }

    private SignedSheet.Ticked ticked(Awaited seat, Verdict verdict) {
        return new SignedSheet.Ticked(
                seat.signatory(),
                seat.name(),
                seat.part(),
                verdict,
                sent.getOrDefault("mots." + seat.signatory(), ""));
    }

    /// Known by the name alone, as on the paper: the same name is the same person.
    private static SignedSheet.Ticked teacher(String name) {
        byte[] known =
                ("teacher " + name.toLowerCase(Locale.FRANCE)).getBytes(StandardCharsets.UTF_8);
        return new SignedSheet.Ticked(
                UUID.nameUUIDFromBytes(known), name, Part.TEACHER, Verdict.GIVEN, "");
    }
}
