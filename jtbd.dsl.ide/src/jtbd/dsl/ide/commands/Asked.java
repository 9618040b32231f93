package jtbd.dsl.ide.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.settings.Settings;

/** What the arguments of a command mean in the workspace as it is now. */
final class Asked {

    @Inject
    private Session session;

    /** The file or folder on disk. */
    static Path onDisk(Arguments arguments) {
        String uri = arguments.text("uri");
        return Addresses.path(uri).filter(Files::exists)
                .orElseThrow(() -> Refused.because("'%s' is not on disk. Save it first".formatted(uri)));
    }

    FileView file(Arguments arguments) {
        String uri = arguments.text("uri");
        return session.view(uri).orElseThrow(() -> Refused.because(
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

    /** The element of a kind with this id. */
    <T extends Element> T element(Class<T> kind, String id) {
        return session.portfolio().all(kind).stream().filter(element -> ElementIds.of(element).equals(id)).findFirst()
                .orElseThrow(() -> Refused.because("There is no %s '%s'".formatted(
                        KindNames.of((EClass) JtbdPackage.eINSTANCE.getEClassifier(kind.getSimpleName())), id)));
    }

    /** The workspace as the editor has it, under the settings of its first file. */
    Edition edition() {
        return edition(session.workspace().files().stream().findFirst().map(Settings::of).orElse(Settings.DEFAULT));
    }

    /** The workspace as the editor has it, under the settings that the element stands under. */
    Edition edition(EObject element) {
        return edition(Settings.of(element.eResource()));
    }

    /** What is wrong with the workspace is shown by the editor itself. */
    private Edition edition(Settings settings) {
        return new Edition(session.portfolio(), List.of(), settings);
    }
}
