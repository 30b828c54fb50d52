package coop.quitus.audit.internal;

import coop.quitus.audit.AuditBundles;
import coop.quitus.job.JobRun;
import coop.quitus.job.Work;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/// Packs the auditor's file in the background, as a ZIP. It begins again from nothing.
@Component
final class BundleWork implements Work {

    private final AuditBundles bundles;

    BundleWork(AuditBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public String name() {
        return AuditBundles.WORK;
    }

    @Override
    public void run(JobRun run) throws IOException {
        var association =
                new AssociationId(Long.parseLong(run.input().getOrDefault("association", "")));
        var year = new SchoolYear(Integer.parseInt(run.input().getOrDefault("year", "")));
        try (var zip =
                new ZipOutputStream(
                        run.result(
                                "dossier-commissaire-" + association + "-" + year + ".zip",
                                "application/zip"))) {
            bundles.write(association, year, name -> entry(zip, name), progress(run), run.by());
        }
    }

    private static OutputStream entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                out.write(content, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    private static AuditBundles.Progress progress(JobRun run) {
        return new AuditBundles.Progress() {
            @Override
            public void total(int steps) {
                run.total(steps);
            }

            @Override
            public void done(int steps, String step) {
                run.done(steps, step);
            }

            @Override
            public boolean cancelled() {
                return run.cancelled();
            }
        };
    }
}
