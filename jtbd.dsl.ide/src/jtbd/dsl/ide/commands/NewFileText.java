package jtbd.dsl.ide.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Model;
import jtbd.workspace.starter.NewFile;

/** Answers the text of a new file with one thing in it; the client makes the file. */
final class NewFileText implements Command {

    @Inject
    private Session session;

    @Inject
    private IValueConverterService terms;

    private record Answer(String text) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        List<String> kinds = Stream.of(NewFile.values()).map(NewFile::word).toList();
        NewFile kind = NewFile.values()[kinds.indexOf(arguments.choice("kind", kinds))];
        String title = arguments.text("title");
        String name = terms.toString(new FreshNames(session.portfolio()).like(Wording.nameFrom(title)), "ID");
        return CompletableFuture.completedFuture(new Answer(packageOf(arguments)
                + kind.text(name, terms.toString(title.replaceAll("\\s+", " "), "STRING"), LocalDate.now())));
    }

    /** The package that all files of the folder are in, if there is one. */
    private String packageOf(Arguments arguments) {
        URI folder = arguments.optionalText("folder").flatMap(Addresses::path).map(Addresses::inModel).orElse(null);
        Set<String> packages = session.workspace().files().stream()
                .filter(file -> folder != null && file.getURI().trimSegments(1).equals(folder))
                .flatMap(file -> file.getContents().stream()).filter(Model.class::isInstance)
                .map(file -> Objects.toString(((Model) file).getName(), "")).collect(Collectors.toSet());
        String only = packages.size() == 1 ? packages.iterator().next() : "";
        return only.isEmpty() ? "" : "package " + terms.toString(only, "QualifiedName") + "\n\n";
    }
}
