package jtbd.dsl.ide.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.google.inject.Singleton;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;

/** The pages of the rules as files, which editors open when somebody asks for a rule; each is written on first need. */
@Singleton
final class RulePages {

    private static final String CACHE = "XDG_CACHE_HOME";

    private final Map<String, Optional<String>> addresses = new ConcurrentHashMap<>();

    Optional<String> addressOf(String rule) {
        return addresses.computeIfAbsent(rule, id -> RuleCatalogue.find(id).flatMap(RulePages::write));
    }

    private static Optional<String> write(RegisteredRule rule) {
        String page = RulePage.markdown(rule);
        // pages of another version of the program, which may be running as well, stay as they are
        Path file = folder().resolve(Integer.toHexString(page.hashCode())).resolve(rule.id() + ".md");
        try {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                Files.createDirectories(file.getParent());
                Path written = Files.createTempFile(file.getParent(), rule.id(), ".part");
                Files.move(Files.write(written, bytes), file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(file.toUri().toString());
        } catch (IOException notWritable) {
            return Optional.empty();
        }
    }

    private static Path folder() {
        String cache = System.getenv(CACHE);
        Path caches = cache == null || cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(cache);
        return caches.resolve("jtbd").resolve("rules");
    }
}
