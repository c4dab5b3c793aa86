package dev.hob.csharp;

import dev.hob.csharp.ast.AccessorDeclaration;
import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.ConversionOperatorDeclaration;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.DestructorDeclaration;
import dev.hob.csharp.ast.EnumDeclaration;
import dev.hob.csharp.ast.EnumMember;
import dev.hob.csharp.ast.EventDeclaration;
import dev.hob.csharp.ast.EventFieldDeclaration;
import dev.hob.csharp.ast.ExtensionBlock;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.InterpolatedString;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.OperatorDeclaration;
import dev.hob.csharp.ast.Pattern;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.QueryExpression;
import dev.hob.csharp.ast.RecordDeclaration;
import dev.hob.csharp.ast.StructDeclaration;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.UnionDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import java.util.Locale;

/**
 * The columns of the syntax counts, in the order in which they are written. They count what the C# compiler's own
 * parser calls by these names, so that trees can be compared with it, file by file.
 */
enum SyntaxColumn {
    USINGS(UsingDirective.class),
    NAMESPACES(NamespaceDeclaration.class),
    CLASSES(ClassDeclaration.class),
    STRUCTS(StructDeclaration.class),
    INTERFACES(InterfaceDeclaration.class),
    RECORDS(RecordDeclaration.class),
    ENUMS(EnumDeclaration.class),
    DELEGATES(DelegateDeclaration.class),
    ENUM_MEMBERS(EnumMember.class),
    METHODS(MethodDeclaration.class),
    CONSTRUCTORS(ConstructorDeclaration.class),
    DESTRUCTORS(DestructorDeclaration.class),
    PROPERTIES(PropertyDeclaration.class),
    INDEXERS(IndexerDeclaration.class),
    EVENTS(EventDeclaration.class, EventFieldDeclaration.class),
    FIELDS(FieldDeclaration.class),
    OPERATORS(OperatorDeclaration.class, ConversionOperatorDeclaration.class),
    ACCESSORS(AccessorDeclaration.class),
    LOCAL_FUNCTIONS(LocalFunctionStatement.class),
    INVOCATIONS(InvocationExpression.class),
    OBJECT_CREATIONS(ObjectCreation.class),
    MEMBER_ACCESSES(MemberAccess.class),
    LAMBDAS(LambdaExpression.class, AnonymousMethod.class),
    ATTRIBUTES(Attribute.class),
    STRING_LITERALS,
    INTERPOLATED_STRINGS(InterpolatedString.class),
    GENERIC_NAMES(GenericName.class),
    PATTERNS(Pattern.class),
    SWITCH_EXPRESSIONS(SwitchExpression.class),
    QUERIES(QueryExpression.class),
    EXTENSION_BLOCKS(ExtensionBlock.class),
    UNIONS(UnionDeclaration.class),
    GLOBAL_STATEMENTS,
    TOKENS,
    TOKENS_NZ,
    INACTIVE;

    private final Class<?>[] kinds;

    SyntaxColumn(Class<?>... kinds) {
        this.kinds = kinds;
    }

    /** Whether each node of class {@code kind} counts in this column. */
    boolean counts(Class<?> kind) {
        for (Class<?> counted : kinds) {
            if (counted.isAssignableFrom(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The column's name in the header line. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
