package dev.hob.rule.code;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.findings.Fix;
import dev.hob.rule.FindingDraft;
import net.sourceforge.pmd.reporting.RuleContext;

/** Finds arguments that name a parameter which has another name in the new release, and renames them. */
public final class ParameterRenamedRule extends ChangedSymbolRule {

    /** Makes the rule. */
    public ParameterRenamedRule() {
        super("method | old name of the parameter | new name");
    }

    @Override
    protected void look(SymbolUse use, RuleContext context) {
        String oldName = use.row().cells().get(0);
        use.call()
                .ifPresent(call -> call.getArguments()
                        .toStream()
                        .map(Argument::getArgumentName)
                        .flatMap(name -> name.stream())
                        .filter(name -> name.getName().equals(oldName))
                        .forEach(name -> report(use, name, context)));
    }

    private void report(SymbolUse use, ArgumentName name, RuleContext context) {
        String newName = use.row().cells().get(1);
        FindingDraft draft = finding(use, "Write " + newName + ": for " + name.getName() + ":.")
                .at(name.getNameRegion().getStartOffset(), name.getNameRegion().getEndOffset());
        if (use.meaning().isCertain()) {
            draft.fix(use.edits()
                    .replace(name.getNameRegion(), newName)
                    .fix("Name the argument " + newName, Fix.Safety.SAFE));
        }
        draft.report(context, this, name.getName(), use.row().shown(), newName);
    }
}
