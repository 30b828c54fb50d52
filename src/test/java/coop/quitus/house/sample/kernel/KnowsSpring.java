package coop.quitus.house.sample.kernel;

import org.springframework.util.StringUtils;

/// Breaks: the kernel knows no Spring.
class KnowsSpring {

    boolean empty(String text) {
        return !StringUtils.hasText(text);
    }
}
