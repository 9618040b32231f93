package jtbd.dsl.ui.symbols;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;

import jtbd.dsl.ui.Activator;

/** A button of the outline that stays pressed, in all outlines to come, until it is pressed again. */
final class OutlineSetting extends Action {

    private final String key;
    private final Runnable then;

    OutlineSetting(String key, String label, ImageDescriptor image, boolean usually, Runnable then) {
        super(label, IAction.AS_CHECK_BOX);
        this.key = key;
        this.then = then;
        setToolTipText(label);
        setImageDescriptor(image);
        setChecked(InstanceScope.INSTANCE.getNode(Activator.ID).getBoolean(key, usually));
    }

    @Override
    public void run() {
        InstanceScope.INSTANCE.getNode(Activator.ID).putBoolean(key, isChecked());
        then.run();
    }
}
