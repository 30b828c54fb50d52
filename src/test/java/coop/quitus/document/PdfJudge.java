package coop.quitus.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// veraPDF, the archivists' own judge: PDF/A-3u and PDF/UA-1.
public final class PdfJudge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfJudge() {}

    /// What it finds against a file; nothing when the file is both.
    public static List<String> faults(byte[] pdf) throws Exception {
        var faults = new ArrayList<String>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
                judge.validate(parser).getTestAssertions().stream()
                        .map(fault -> flavour + " " + fault.getRuleId() + " " + fault.getMessage())
                        .distinct()
                        .forEach(faults::add);
            }
        }
        return List.copyOf(faults);
    }
}
