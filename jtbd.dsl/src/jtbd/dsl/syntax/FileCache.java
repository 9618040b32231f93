package jtbd.dsl.syntax;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.xtext.util.OnChangeEvictingCache;

import com.google.inject.Singleton;

/**
 * What was found out about a file, until it is parsed anew. Nobody changes a model but the parser, so unlike Xtext's
 * own cache it does not listen to every single object.
 */
@Singleton
public class FileCache extends OnChangeEvictingCache {

    private static final int FEW = 16;

    @Override
    protected CacheAdapter createCacheAdapter() {
        return new CacheAdapter(FEW) {

            @Override
            protected void addAdapter(Notifier notifier) {
                // hears of the file alone
            }
        };
    }
}
