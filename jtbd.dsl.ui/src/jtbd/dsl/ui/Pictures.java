package jtbd.dsl.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of the plug-in. */
public final class Pictures {

    private Pictures() {
    }

    /** The picture in the folder of icons; only to be used on the thread of the workbench, and never to be disposed. */
    public static Image image(String name) {
        ImageRegistry images = Activator.images();
        if (images.getDescriptor(name) == null) {
            images.put(name, descriptor(name));
        }
        return images.get(name);
    }

    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(Activator.ID, "icons/" + name + ".png").orElseThrow();
    }
}
