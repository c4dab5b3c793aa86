package dev.hob.rule;

/** Is told how far an analysis is, for whoever shows it; by several threads at a time. */
public interface AnalysisProgress {

    /** Nobody looks. */
    AnalysisProgress NONE = new AnalysisProgress() {};

    /** So many more files are going to be looked through. */
    default void expect(int files) {}

    /** One of them has been. */
    default void fileDone() {}
}
