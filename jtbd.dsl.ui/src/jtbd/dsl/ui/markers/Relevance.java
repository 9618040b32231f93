package jtbd.dsl.ui.markers;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Version;

/** How far up the Platform is to list what can be done about a problem, in its own numbers. */
public final class Relevance {

    /** The first that lists the most relevant at the top; before, from 2024-06 to 2024-12, it stood at the bottom. */
    private static final Version RIGHT_WAY_UP = new Version(3, 22, 500);

    private Relevance() {
    }

    /** The greater the number, the further up. */
    public static int of(int height) {
        boolean isRightWayUp = Platform.getBundle("org.eclipse.ui.ide").getVersion().compareTo(RIGHT_WAY_UP) >= 0;
        return isRightWayUp ? height : -height;
    }
}
