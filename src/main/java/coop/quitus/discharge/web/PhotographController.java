package coop.quitus.discharge.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.verification.Panels;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// A signed paper is brought back, by who keeps the books or from a verifier's link.
@Controller
class PhotographController {

    private static final String PAPER = "/papier";
    private static final String ONE = "/papier/{photograph}";

    private final Photographs photographs;
    private final Seats seats;

    PhotographController(Photographs photographs, Seats seats) {
        this.photographs = photographs;
        this.seats = seats;
    }

    private static Photographs.Bringer keeper(
            CooperativeId cooperative, SchoolYear year, Person reader) {
        return new Photographs.Bringer(
                cooperative, year, Here.school(cooperative, year), true, reader.acting());
    }

    private static Photographs.Bringer verifier(String secret, Panels.Seat seat) {
        return new Photographs.Bringer(
                seat.cooperative(), seat.year(), Here.seat(secret), false, seat.acting());
    }

    private Frame there(Frame frame, Panels.Seat seat) {
        return frame.at(seats.school(seat) + " · " + seat.year().inFrench());
    }

    @GetMapping(Here.SCHOOL + PAPER)
    View ask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return photographs.ask(frame, keeper(cooperative, year, reader), List.of());
    }

    @PostMapping(Here.SCHOOL + PAPER)
    View keep(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam MultipartFile justificatif,
            Person reader) {
        return photographs.keep(frame, keeper(cooperative, year, reader), justificatif);
    }

    @GetMapping(Here.SCHOOL + ONE)
    View tick(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String photograph,
            Person reader) {
        return photographs.tick(
                frame, keeper(cooperative, year, reader), photograph, Map.of(), List.of());
    }

    @PostMapping(Here.SCHOOL + ONE)
    View sign(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String photograph,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return photographs.sign(frame, keeper(cooperative, year, reader), photograph, sent);
    }

    @GetMapping(Here.SEAT + PAPER)
    View ask(Frame frame, @PathVariable String secret) {
        return seats.at(
                frame,
                secret,
                seat -> photographs.ask(there(frame, seat), verifier(secret, seat), List.of()));
    }

    @PostMapping(Here.SEAT + PAPER)
    View keep(Frame frame, @PathVariable String secret, @RequestParam MultipartFile justificatif) {
        return seats.at(
                frame,
                secret,
                seat -> photographs.keep(there(frame, seat), verifier(secret, seat), justificatif));
    }

    @GetMapping(Here.SEAT + ONE)
    View tick(Frame frame, @PathVariable String secret, @PathVariable String photograph) {
        return seats.at(
                frame,
                secret,
                seat ->
                        photographs.tick(
                                there(frame, seat),
                                verifier(secret, seat),
                                photograph,
                                Map.of(),
                                List.of()));
    }

    @PostMapping(Here.SEAT + ONE)
    View sign(
            Frame frame,
            @PathVariable String secret,
            @PathVariable String photograph,
            @RequestParam Map<String, String> sent) {
        return seats.at(
                frame,
                secret,
                seat ->
                        photographs.sign(
                                there(frame, seat), verifier(secret, seat), photograph, sent));
    }
}
