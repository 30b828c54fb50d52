package coop.quitus.assembly.internal;

import coop.quitus.assembly.Authority;
import coop.quitus.assembly.Filings;
import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.job.Work;
import coop.quitus.kernel.AssociationId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Packs a bundle in the background. It begins again from nothing.
@Component
final class Bundling implements Work {

    private final ObjectProvider<Filings> filings;

    Bundling(ObjectProvider<Filings> filings) {
        this.filings = filings;
    }

    @Override
    public String name() {
        return Filings.WORK;
    }

    @Override
    public void run(JobRun run) throws IOException {
        AssociationId association = ((Site.OfAssociation) run.site()).id();
        UUID meeting = UUID.fromString(run.input().getOrDefault("meeting", ""));
        Authority authority = Authority.valueOf(run.input().getOrDefault("authority", ""));
        run.total(1);
        try (OutputStream out = run.result(authority.file() + ".zip", "application/zip")) {
            filings.getObject()
                    .write(association, meeting, authority, out, run.by())
                    .forEach(run::remark);
        }
        run.done(1, "Le dossier est prêt");
    }
}
