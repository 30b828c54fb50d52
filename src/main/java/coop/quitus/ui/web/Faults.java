package coop.quitus.ui.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Frames;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SomeoneWasFaster;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;

/// Turns what went wrong into a page a person can act on. Our own faults are logged once, under the
/// number the page shows; nothing of the exception is ever shown.
@Controller
@ControllerAdvice
class Faults implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Letters and digits that nobody confuses on the telephone.
    private static final String SPOKEN = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Frames frames;

    Faults(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    View notThere(NotFound notFound, HttpServletRequest request, HttpServletResponse response) {
        return page(404, request, response);
    }

    @ExceptionHandler
    View tooSlow(
            SomeoneWasFaster faster, HttpServletRequest request, HttpServletResponse response) {
        ErrorPage usual = ErrorPage.of(409, frame(request, response), "");
        return new ErrorPage(usual.frame(), faster.sentence(), usual.remedy(), "").withStatus(409);
    }

    @ExceptionHandler
    View tooHeavy(
            MaxUploadSizeExceededException heavy,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(413, request, response);
    }

    /// A form that carries a file, sent as one that carries none.
    @ExceptionHandler
    View withoutItsFile(
            MultipartException unread, HttpServletRequest request, HttpServletResponse response) {
        return page(400, request, response);
    }

    /// An address that cannot be (`/cooperatives/zéro`) leads nowhere; a field that cannot be is a
    /// request we do not understand.
    @ExceptionHandler
    View unreadable(
            MethodArgumentTypeMismatchException mismatch,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean inTheAddress = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inTheAddress ? 404 : 400, request, response);
    }

    @ExceptionHandler
    View anythingElse(Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        // Spring Security answers these: the sign-in page, or /error with 403.
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            return page(known.getStatusCode().value(), request, response);
        }
        // Whoever asked has left: nobody is there to read a page.
        if (fault instanceof ClientAbortException) {
            return (model, asked, answer) -> LOG.debug("gone before the answer", fault);
        }
        return ours(fault, request);
    }

    /// Where the server sends what was refused outside our controllers.
    @RequestMapping("/error")
    View outside(HttpServletRequest request, HttpServletResponse response) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status >= 500
                ? ours(fault instanceof Exception exception ? exception : null, request)
                : page(status, request, response);
    }

    private View page(int status, HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.of(status, frame(request, response), "").withStatus(status);
    }

    private View ours(@Nullable Exception fault, HttpServletRequest request) {
        String number = number();
        LOG.error("fault {}: {} {}", number, request.getMethod(), request.getRequestURI(), fault);
        return ErrorPage.of(500, frames.plain(request), number).withStatus(500);
    }

    /// The usual frame, unless drawing it is what fails.
    private Frame frame(HttpServletRequest request, HttpServletResponse response) {
        try {
            return frames.around(request, response);
        } catch (RuntimeException unavailable) {
            LOG.warn("no frame around an error page", unavailable);
            return frames.plain(request);
        }
    }

    private static String number() {
        var number = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            number.append(i == 3 ? "-" : "").append(SPOKEN.charAt(RANDOM.nextInt(SPOKEN.length())));
        }
        return number.toString();
    }
}
