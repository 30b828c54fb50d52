package coop.quitus.garden.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A node of our own data files. What is not written is empty, or zero.
record Yamls(Map<?, ?> values) {

    static Yamls read(String resource) {
        try (InputStream file = Yamls.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no file " + resource);
            }
            Map<?, ?> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Yamls(whole);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        Object value = values.get(name);
        return value == null
                ? ""
                : value.toString().strip().replaceAll(" (?=[?!:;»])|(?<=«) ", "\u00a0");
    }

    int number(String name) {
        return values.get(name) instanceof Integer number ? number : 0;
    }

    List<Integer> numbers(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Integer.class::cast).toList()
                : List.of();
    }

    /// Two numbers, from and to; twice zero when none is written.
    List<Integer> pair(String name) {
        List<Integer> numbers = numbers(name);
        return numbers.size() == 2 ? numbers : List.of(0, 0);
    }

    List<Yamls> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(one -> new Yamls((Map<?, ?>) one)).toList()
                : List.of();
    }

    Yamls part(String name) {
        return values.get(name) instanceof Map<?, ?> part ? new Yamls(part) : new Yamls(Map.of());
    }
}
