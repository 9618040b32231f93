package jtbd.dsl.tests.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, showing a site from disk. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Without these, Chromium asks hosts of its maker for updates, and does not start for root. */
    private static final List<String> ARGUMENTS = List.of("--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-dev-shm-usage");

    private final ChromeDriver driver;
    private final Path site;

    private Browser(Path site, ChromeOptions options) {
        this.site = site;
        this.driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString())).build(), options);
        size(1280, 900);
    }

    /** Skips the test that asks where there is no Chromium. */
    static Browser on(Path site) {
        return new Browser(site, options());
    }

    static Browser withoutScriptsOn(Path site) {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return new Browser(site, options);
    }

    private static ChromeOptions options() {
        assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER),
                "The site was not tried in a browser: the Debian packages chromium and chromium-driver are missing.");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(ARGUMENTS);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    void open(String page) {
        driver.get(address(page));
    }

    String address(String page) {
        return site.toUri() + page;
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void size(int width, int height) {
        devtools("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As somebody whose system is set to light or dark. */
    void prefer(String theme) {
        devtools("Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** As on paper, until a theme is preferred again. */
    void print() {
        devtools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    private void devtools(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    @SuppressWarnings("unchecked")
    <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    Object runLong(String script) {
        return driver.executeAsyncScript(script);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The words of the elements that are seen. */
    List<String> seen(String selector) {
        return findAll(selector).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    }

    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** The addresses that were asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst(".*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1")).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
