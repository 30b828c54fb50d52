package coop.quitus.project.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.project.ProjectLinks;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The account of a project behind a link, for parents, mayor and jury. A link that does not open,
/// and a project that does not exist, look the same.
@Controller
class SharedReportController {

    private static final String LINK = "/projets/{place}/{secret}";

    private final ProjectLinks links;
    private final ProjectReports reports;

    SharedReportController(ProjectLinks links, ProjectReports reports) {
        this.links = links;
        this.reports = reports;
    }

    private ProjectReport known(CooperativeId place, String secret) {
        return links.read(place, secret).orElseThrow(() -> new NotFound("no such link"));
    }

    @GetMapping(LINK)
    View show(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            HttpServletResponse response) {
        ProjectReport report = known(place, secret);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        return new SharedReportPage(
                frame.titled(report.project().title()).at(report.school()),
                report,
                "/projets/" + place + "/" + secret);
    }

    @GetMapping(LINK + "/rapport.pdf")
    View pdf(@PathVariable CooperativeId place, @PathVariable String secret) {
        return ReportController.download(reports, known(place, secret));
    }

    @GetMapping(LINK + "/images/{picture}")
    ResponseEntity<byte[]> picture(
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            @PathVariable UUID picture) {
        ProjectReport report = known(place, secret);
        boolean sound =
                report.pictures().stream()
                        .anyMatch(one -> one.id().equals(picture) && one.isSound());
        return reports.picture(report, picture)
                .map(bytes ->
                        ResponseEntity.ok()
                                .header("Cache-Control", "private, no-store")
                                .contentType(
                                        sound
                                                ? MediaType.APPLICATION_OCTET_STREAM
                                                : MediaType.IMAGE_JPEG)
                                .body(bytes))
                .orElseThrow(() -> new NotFound("no such picture"));
    }
}
