package jtbd.dsl.ui.completion;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;

import jtbd.dsl.ui.Activator;

/** The pictures before proposals, by their kind. */
final class KindImages {

    private KindImages() {
    }

    static Image of(CompletionItemKind kind) {
        return named(switch (kind == null ? CompletionItemKind.Text : kind) {
            case Keyword -> "keyword";
            case Reference -> "name";
            case Module -> "package";
            case Snippet -> "form";
            case Event -> "rule";
            default -> "value";
        });
    }

    /** That of the user's own forms. */
    static Image ofTemplate() {
        return named("template");
    }

    private static Image named(String name) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = Activator.ID + ".completion." + name;
        if (images.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle(Activator.ID, "icons/completion/" + name + ".png")
                    .ifPresent(picture -> images.put(key, picture));
        }
        return images.get(key);
    }
}
