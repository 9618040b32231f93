package jtbd.dsl.ide.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.settings.Settings;

/** What the arguments of a command mean in the workspace as it is now. */
final class Asked {

    private static final int MOST_NAMED = 8;

    @Inject
    private Session session;

    /** The file or folder on disk. */
    static Path onDisk(Arguments arguments) {
        String uri = arguments.text("uri");
        return Addresses.path(uri).filter(Files::exists)
                .orElseThrow(() -> Refused.arguments("'%s' is not on disk. Save it first".formatted(uri)));
    }

    FileView file(Arguments arguments) {
        String uri = arguments.text("uri");
        return session.view(uri).orElseThrow(() -> Refused.arguments(
                "'%s' is no file of this workspace. Open it, or add its folder to the workspace".formatted(uri)));
    }

    /** The innermost thing at the position; the file where there is none, or no position. */
    EObject element(Arguments arguments) {
        FileView file = file(arguments);
        return arguments.position().map(position -> file.elementAt(file.offset(position))).orElseGet(file::model);
    }

    /** What stands from the position to the end: the innermost thing around all of it, or several side by side. */
    List<EObject> elements(Arguments arguments) {
        FileView file = file(arguments);
        int start = arguments.position().map(file::offset).orElse(0);
        int end = arguments.position("end").map(file::offset).orElse(start);
        EObject around = file.elementAt(start);
        while (around.eContainer() != null && endOf(around, file) < end) {
            around = around.eContainer();
        }
        if (around.eContainer() != null) {
            return List.of(around);
        }
        List<EObject> several = around.eContents().stream().filter(Element.class::isInstance)
                .filter(part -> start == end || file.region(part).getOffset() < end && start < endOf(part, file))
                .toList();
        return several.isEmpty() ? List.of(around) : several;
    }

    private static int endOf(EObject element, FileView file) {
        return file.region(element).getOffset() + file.region(element).getLength();
    }

    /** The element of a kind that is called so: by its id, its name or its title. */
    <T extends Element> T element(Class<T> kind, String called) {
        List<T> all = session.portfolio().all(kind);
        String kindName = KindNames.of((EClass) JtbdPackage.eINSTANCE.getEClassifier(kind.getSimpleName()));
        List<T> meant = Stream.<Predicate<T>>of(each -> called.equals(ElementIds.of(each)),
                each -> called.equalsIgnoreCase(name(each)), each -> called.equalsIgnoreCase(TitleOf.of(each)))
                .map(isMeant -> all.stream().filter(isMeant).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        if (meant.size() > 1) {
            throw Refused.arguments("'%s' can mean several things. Give the id of one: %s".formatted(called,
                    ids(meant)));
        }
        return meant.stream().findFirst().orElseThrow(() -> Refused.arguments("There is no %s '%s'. %s"
                .formatted(kindName, called, all.isEmpty() ? "There is none yet" : "There are: " + ids(all))));
    }

    private static String name(Element element) {
        return element instanceof Named named ? named.getName() : null;
    }

    private static String ids(List<? extends Element> elements) {
        String some = elements.stream().limit(MOST_NAMED).map(ElementIds::of).collect(Collectors.joining(", "));
        return elements.size() > MOST_NAMED ? some + " and %d more".formatted(elements.size() - MOST_NAMED) : some;
    }

    /** The workspace as the editor has it, under the settings of its first file. */
    Edition edition() {
        return edition(session.workspace().files().stream().findFirst().map(Settings::of).orElse(Settings.DEFAULT));
    }

    /** The workspace as the editor has it, under the settings that the element stands under. */
    Edition edition(EObject element) {
        return edition(Settings.of(element.eResource()));
    }

    /**
     * What is wrong with the workspace is shown by the editor itself. Projects side by side that are called differently
     * have the usual title together.
     */
    private Edition edition(Settings settings) {
        boolean isOneTitle = session.workspace().files().stream().map(file -> Settings.of(file).title()).distinct()
                .count() < 2;
        return new Edition(session.portfolio(), List.of(),
                isOneTitle ? settings : settings.withTitle(Settings.DEFAULT.title()));
    }
}
