package dev.hob.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.sourceforge.pmd.lang.LanguageVersionHandler;
import net.sourceforge.pmd.lang.impl.BatchLanguageProcessor;

/**
 * The processor of a Hob language: PMD's batch processor that also remembers the analysis task, so that rules can ask
 * for answers about the whole solution. They are computed once, when first asked
 * for, unless they were attached to the language's properties.
 */
public final class SolutionLanguageProcessor extends BatchLanguageProcessor<SolutionLanguageProperties> {

    private final LanguageVersionHandler services;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
    private volatile AnalysisTask task;

    /** Makes the processor of the language that {@code properties} belong to. */
    public SolutionLanguageProcessor(SolutionLanguageProperties properties, LanguageVersionHandler services) {
        super(properties);
        this.services = services;
    }

    @Override
    public LanguageVersionHandler services() {
        return services;
    }

    @Override
    public AutoCloseable launchAnalysis(AnalysisTask analysisTask) {
        task = analysisTask;
        return super.launchAnalysis(analysisTask);
    }

    /**
     * The answer of {@code type} for the running analysis: what was attached, else what {@code compute} makes of the
     * analysis task. Safe to call from several threads.
     *
     * @throws IllegalStateException if no analysis is running
     */
    public <T> T shared(Class<T> type, Function<AnalysisTask, T> compute) {
        return getProperties()
                .attachment(type)
                .orElseGet(() -> type.cast(shared.computeIfAbsent(type, t -> {
                    if (task == null) {
                        throw new IllegalStateException("No analysis is running");
                    }
                    return compute.apply(task);
                })));
    }

    @Override
    public void close() {
        // Nothing is held open; declared anew because PMD's own declaration throws Exception.
    }
}
