package coop.quitus.training.internal;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.training.Tool;
import coop.quitus.training.Tools;
import coop.quitus.training.TrainingFinding;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts tools on the shelves. A file goes among the documents of the headquarters, and is looked at
/// as any stranger's file.
@Component
final class Sharing implements Tools {

    private final Headquarters headquarters;
    private final Vouchers vouchers;
    private final ToolTable table;

    Sharing(Headquarters headquarters, Vouchers vouchers, ToolTable table) {
        this.headquarters = headquarters;
        this.vouchers = vouchers;
        this.table = table;
    }

    @Override
    public List<Tool.Hit> search(
            @Nullable AssociationId association, String words, String cycle, String domain) {
        return table.search(association, words.strip(), cycle, domain);
    }

    @Override
    public Outcome<Tool, TrainingFinding> share(
            Tool asked, @Nullable InputStream file, String fileName, Actor by) {
        AssociationId owner = asked.association();
        List<TrainingFinding> findings = TrainingChecks.of(asked, file != null && owner != null);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        if (file == null || owner == null) {
            table.add(asked, by);
            return Outcome.done(asked);
        }
        return switch (vouchers.keep(headquarters.of(owner).id(), file, fileName, by)) {
            case Outcome.Refused<Voucher, VoucherFinding>(var refusals) -> {
                var said = DocumentSentences.of(refusals.getFirst());
                yield Outcome.refused(new TrainingFinding.Unreadable(said.fact(), said.remedy()));
            }
            case Outcome.Done<Voucher, VoucherFinding>(Voucher kept, var _) -> {
                Tool whole =
                        new Tool(
                                asked.id(),
                                owner,
                                asked.title(),
                                asked.summary(),
                                asked.link(),
                                kept.hash(),
                                asked.cycles(),
                                asked.domain());
                table.add(whole, by);
                yield Outcome.done(whole);
            }
        };
    }

    @Override
    public Optional<Tool> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Optional<InputStream> open(Tool tool) {
        AssociationId owner = tool.association();
        return owner == null || tool.file().isEmpty()
                ? Optional.empty()
                : vouchers.open(headquarters.of(owner).id(), tool.file());
    }

    @Override
    public String mediaType(Tool tool) {
        AssociationId owner = tool.association();
        return owner == null
                ? ""
                : vouchers.describe(headquarters.of(owner).id(), tool.file())
                        .map(Voucher::mediaType)
                        .orElse("");
    }

    @Override
    public Outcome<Tool, TrainingFinding> withdraw(
            @Nullable AssociationId association, UUID id, Actor by) {
        Optional<Tool> known = table.find(id);
        return known.isEmpty() || table.withdraw(association, id) == 0
                ? Outcome.refused(new TrainingFinding.NoSuchThing())
                : Outcome.done(known.get());
    }
}
