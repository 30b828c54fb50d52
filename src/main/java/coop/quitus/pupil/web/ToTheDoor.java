package coop.quitus.pupil.web;

import coop.quitus.ui.SeeOther;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// Sends a tablet without an open class to where one types the code.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ToTheDoor {

    @ExceptionHandler(NoOpenClass.class)
    View noOpenClass() {
        return SeeOther.page("/classe").saying("La classe est fermée. Demande le code.");
    }
}
