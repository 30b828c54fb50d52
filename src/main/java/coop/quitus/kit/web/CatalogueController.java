package coop.quitus.kit.web;

import coop.quitus.kit.Kit;
import coop.quitus.kit.Kits;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The catalogue of the federation's kits, open to everyone.
@Controller
class CatalogueController {

    private final Kits kits;

    CatalogueController(Kits kits) {
        this.kits = kits;
    }

    @GetMapping("/kits")
    View all(Frame frame) {
        return new CataloguePage(frame.titled("Les kits de projets"), kits.national());
    }

    @GetMapping("/kits/{code}")
    View one(Frame frame, @PathVariable String code) {
        Kit kit = known(code);
        return new KitPage(frame.titled(kit.title()), kit, "/kits", "/kits/" + code + "/fichier");
    }

    @GetMapping("/kits/{code}/fichier")
    View file(@PathVariable String code) {
        String yaml = kits.file(known(code)).orElseThrow();
        return file(code, yaml);
    }

    static Download file(String code, String yaml) {
        return new Download(
                code + ".yaml",
                "application/yaml",
                out -> out.write(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private Kit known(String code) {
        return kits.national().stream()
                .filter(kit -> kit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no kit " + code));
    }
}
