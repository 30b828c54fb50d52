package coop.quitus.tool;

import coop.quitus.document.SealReading;
import coop.quitus.document.Sealed;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Papers that left the house.
@Command(
        name = "document",
        description = "Les papiers signés.",
        mixinStandardHelpOptions = true,
        subcommands = DocumentCommand.Verify.class)
final class DocumentCommand extends Group {

    @Command(
            name = "verify",
            description =
                    "Dit de qui est un PDF signé, ce qu'il disait des comptes, et s'il est à jour. Réussit"
                            + " seulement s'il est intact et à jour.",
            mixinStandardHelpOptions = true)
    static final class Verify extends Deed {

        @Mixin private final Format format = new Format();

        @Parameters(paramLabel = "FICHIER.pdf")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            byte[] content;
            try {
                content = Files.readAllBytes(file);
            } catch (NoSuchFileException absent) {
                throw new Refusal("Le fichier " + file + " n'existe pas.", "Vérifiez son nom.");
            }
            return switch (house.getBean(Seals.class).read(content)) {
                case SealReading.Ours(Sealed paper) -> tell(house, paper, voice);
                case SealReading.NotSealed() ->
                        throw new Refusal(
                                "Ce fichier ne porte aucune signature.",
                                "Demandez le PDF signé, tel qu'il est sorti de Quitus.");
                case SealReading.AnotherHouse(String signer) ->
                        throw new Refusal(
                                "Ce fichier est signé par une autre installation (" + signer + ").",
                                "Vérifiez-le là où il a été fait.");
                case SealReading.Altered() ->
                        throw new Refusal(
                                "Ce fichier a été modifié après sa signature.",
                                "Ne vous y fiez pas : demandez l'original.");
                case SealReading.Unknown(String code) ->
                        throw new Refusal(
                                "La signature est bonne, mais ces données ne connaissent pas le papier "
                                        + code
                                        + ".",
                                "Donnez le dossier de données où il a été fait (--data).");
            };
        }

        private int tell(ConfigurableApplicationContext house, Sealed paper, Voice voice) {
            Cooperative whose =
                    house.getBean(Places.class).cooperative(paper.cooperative()).orElseThrow();
            if (format.isForAProgram()) {
                Map<String, Object> said = new LinkedHashMap<>();
                said.put("cooperative", whose.number());
                said.put("uai", whose.uai());
                said.put("kind", paper.origin().kind());
                said.put("reference", paper.origin().reference());
                said.put("code", paper.code());
                said.put("digest", paper.origin().digest());
                said.put("sealed_at", paper.sealedAt().toString());
                said.put("current", paper.current());
                voice.result(Format.line(said));
            } else {
                voice.result(
                        "%s, %s (%s), scellé le %s par %s"
                                .formatted(
                                        paper.origin().title(),
                                        whose.name(),
                                        whose.number(),
                                        paper.sealedAt(),
                                        paper.sealedBy()));
                voice.result("code " + paper.code() + ", empreinte " + paper.origin().digest());
                voice.result(
                        paper.current()
                                ? "intact et à jour"
                                : "intact, mais les comptes ont changé depuis : il n'est plus à jour");
            }
            return paper.current() ? 0 : 1;
        }
    }
}
