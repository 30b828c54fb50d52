package coop.quitus.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java source as the compiler's own parser reads it.
///
/// @param methods the longest body of each method's name, in lines
/// @param calls each call without arguments and each selected member, as written:
///   `LocalDate.now()`, `System.out`
/// @param numbers `double` and `float` wherever they are written
/// @param strings the texts between quotes, text blocks among them
record JavaFile(
        Path path,
        int lines,
        Map<String, Integer> methods,
        List<String> calls,
        List<String> numbers,
        List<String> strings) {

    /// The room it stands in: the third word of its package, empty at the root.
    String room() {
        Path inside =
                path.startsWith(House.MAIN) ? House.MAIN.relativize(path) : path.getFileName();
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    /// A source that is nowhere on disk.
    static JavaFile sample(String path, String text) {
        return parse(List.of(new Source(Path.of(path), text))).getFirst();
    }

    static List<JavaFile> parse(Iterable<Path> files) {
        return parse(
                StreamSupport.stream(files.spliterator(), false)
                        .map(file -> new Source(file, House.read(file)))
                        .toList());
    }

    private static List<JavaFile> parse(List<Source> sources) {
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, problem -> {}, null, null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        var parsed = new ArrayList<JavaFile>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                var reader = new Reader(unit, positions);
                reader.scan(unit, null);
                parsed.add(reader.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Path path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap map;
        private final Map<String, Integer> methods = new TreeMap<>();
        private final List<String> calls = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private final List<String> strings = new ArrayList<>();

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.map = unit.getLineMap();
        }

        JavaFile read() throws IOException {
            JavaFileObject source = unit.getSourceFile();
            Path path = Path.of(source.toUri().getPath().substring(1));
            int lines = (int) source.getCharContent(true).toString().lines().count();
            return new JavaFile(path, lines, methods, calls, numbers, strings);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && !isTable(method.getBody())) {
                long from = positions.getStartPosition(unit, method.getBody());
                long to = positions.getEndPosition(unit, method.getBody());
                int lines = (int) (map.getLineNumber(to) - map.getLineNumber(from) + 1);
                methods.merge(method.getName().toString(), lines, Math::max);
            }
            return super.visitMethod(method, nothing);
        }

        /// One exhaustive switch is a table to be read, however long: sentences, for instance.
        private static boolean isTable(BlockTree body) {
            return body.getStatements().size() == 1
                    && body.getStatements().getFirst() instanceof ReturnTree answer
                    && answer.getExpression() instanceof SwitchExpressionTree;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            calls.add(call.getMethodSelect() + (call.getArguments().isEmpty() ? "()" : "(…)"));
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            calls.add(
                    "new " + made.getIdentifier() + (made.getArguments().isEmpty() ? "()" : "(…)"));
            return super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
            calls.add(member.toString());
            return super.visitMemberSelect(member, nothing);
        }

        @Override
        public Void visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
            if (type.getPrimitiveTypeKind() == TypeKind.DOUBLE
                    || type.getPrimitiveTypeKind() == TypeKind.FLOAT) {
                numbers.add(at(type) + type);
            }
            return super.visitPrimitiveType(type, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            Object value = literal.getValue();
            if (value instanceof String text) {
                strings.add(text);
            } else if (value instanceof Double || value instanceof Float) {
                numbers.add(at(literal) + value);
            }
            return super.visitLiteral(literal, nothing);
        }

        private String at(Tree tree) {
            return "line " + map.getLineNumber(positions.getStartPosition(unit, tree)) + ": ";
        }
    }
}
