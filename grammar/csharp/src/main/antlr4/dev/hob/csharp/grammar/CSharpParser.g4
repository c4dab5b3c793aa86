// The syntax of C# 1 to 14, over tokens whose ambiguities are settled.
//
// Tokens named *_AHEAD have no width: the token pass writes them where it has decided what comes next, and other
// passes retype tokens ("(" becomes CAST_LPAREN, the word "where" becomes WHERE where it is a keyword). That leaves
// nearly every decision to one token of look-ahead. Expressions and patterns are flat lists of operands and operators,
// because ten levels of precedence cost time on every operand: the tree builder restores precedence.
//
// Sections (§) are those of ECMA-334 as drafted by dotnet/csharpstandard; what is newer names its csharplang proposal.
parser grammar CSharpParser;

options {
    tokenVocab = CSharpLexer;
    superClass = CSharpParserBase;
    contextSuperClass = CSharpContext;
}

// ---------------------------------------------------------------------------------------------------------------------
// Compilation units and namespaces

// §14.2; §7.1 for top-level statements; "file-scoped namespaces" (C# 10): the rest of the file is its body, in which the
// token pass sees no statements
compilationUnit
    : externAliasDirective* usingDirective* globalAttributeSection*
      (fileScopedNamespace externAliasDirective* usingDirective*)?
      (namespaceDeclaration | globalStatement | memberDeclaration)* EOF
    ;

// §14.4
externAliasDirective
    : EXTERN_ALIAS ALIAS IDENTIFIER SEMICOLON
    ;

// §14.5; "global using directive" (C# 10), "alias any type" (C# 12), "unsafe" aliases (C# 12)
usingDirective
    : GLOBAL? USING STATIC? UNSAFE? (ALIAS_NAME ASSIGN)? type SEMICOLON
    ;

// §22.3, global attributes
globalAttributeSection
    : GLOBAL_ATTRIBUTE_AHEAD attributeSection
    ;

// "file-scoped namespaces" (C# 10)
fileScopedNamespace
    : FILE_NAMESPACE name SEMICOLON
    ;

// §14.3
namespaceDeclaration
    : NAMESPACE name LBRACE externAliasDirective* usingDirective*
      (namespaceDeclaration | memberDeclaration)* RBRACE SEMICOLON?
    ;

// §7.1, top-level statements
globalStatement
    : GLOBAL_STATEMENT_AHEAD statement
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Types and members

// §14.6, §14.7, §15.3.1, §16.3, §18.4: what a namespace, a class, a struct or an interface contains
memberDeclaration
    : attributeSection* modifier*
      ( classDeclaration
      | structDeclaration
      | interfaceDeclaration
      | recordDeclaration
      | enumDeclaration
      | delegateDeclaration
      | unionDeclaration
      | extensionDeclaration
      | fieldDeclaration
      | methodDeclaration
      | propertyDeclaration
      | indexerDeclaration
      | eventDeclaration
      | operatorDeclaration
      | conversionOperatorDeclaration
      | constructorDeclaration
      | destructorDeclaration
      | fixedSizeBufferDeclaration
      )
    ;

// §15.2.2, §15.3.6 and the modifiers of each member; "required members" (C# 11), "file-local types" (C# 11)
modifier
    : NEW | PUBLIC | PROTECTED | INTERNAL | PRIVATE | STATIC | VIRTUAL | SEALED | OVERRIDE | ABSTRACT | EXTERN
    | UNSAFE | READONLY | VOLATILE | CONST | REF_STRUCT | ASYNC | PARTIAL | REQUIRED | FILE
    ;

// §15.2; "primary constructors" (C# 12)
classDeclaration
    : CLASS IDENTIFIER typeParameterList? parameterList? baseList? constraintClause* typeBody
    ;

// §16.2
structDeclaration
    : STRUCT IDENTIFIER typeParameterList? parameterList? baseList? constraintClause* typeBody
    ;

// §18.2
interfaceDeclaration
    : INTERFACE IDENTIFIER typeParameterList? parameterList? baseList? constraintClause* typeBody
    ;

// "records" (C# 9), "record structs" (C# 10)
recordDeclaration
    : RECORD (CLASS | STRUCT)? IDENTIFIER typeParameterList? parameterList? baseList? constraintClause* typeBody
    ;

// "unions" (preview)
unionDeclaration
    : UNION IDENTIFIER typeParameterList? LPAREN (type (COMMA type)*)? RPAREN baseList? constraintClause* typeBody
    ;

// §15.2.6, §16.2.6, §18.3; a body that is only ";" since C# 12
typeBody
    : LBRACE memberDeclaration* RBRACE SEMICOLON?
    | SEMICOLON
    ;

// §15.2.4, §18.2.4
baseList
    : COLON baseType (COMMA baseType)*
    ;

// §15.2.4; arguments for a primary constructor's base
baseType
    : type argumentList?
    ;

// §15.2.3, §18.2.3 for variance
typeParameterList
    : GENERIC_LT typeParameter (COMMA typeParameter)* GENERIC_GT
    ;

// §15.2.3
typeParameter
    : attributeSection* (IN | OUT)? IDENTIFIER
    ;

// §15.2.5
constraintClause
    : WHERE IDENTIFIER COLON constraint (COMMA constraint)*
    ;

// §15.2.5; "allows ref struct" (C# 13)
constraint
    : CLASS NULLABLE?
    | STRUCT
    | NEW LPAREN RPAREN
    | DEFAULT
    | ALLOWS REF STRUCT
    | type
    ;

// §19.2
enumDeclaration
    : ENUM IDENTIFIER baseList?
      (LBRACE (enumMember (COMMA enumMember)* TRAILING_COMMA?)? RBRACE SEMICOLON? | SEMICOLON)
    ;

// §19.4
enumMember
    : attributeSection* IDENTIFIER (ASSIGN expression)?
    ;

// §20.2
delegateDeclaration
    : DELEGATE refType IDENTIFIER typeParameterList? parameterList constraintClause* SEMICOLON
    ;

// "extensions" (C# 14)
extensionDeclaration
    : EXTENSION typeParameterList? receiver constraintClause* typeBody
    ;

// "extensions" (C# 14): a parameter whose name may be absent
receiver
    : LPAREN attributeSection* parameterModifier* type IDENTIFIER? RPAREN
    ;

// §15.4, §15.5; "ref fields" (C# 11)
fieldDeclaration
    : FIELD_AHEAD refType variableDeclarator (COMMA variableDeclarator)* SEMICOLON
    ;

// §15.5.6, §13.6.2
variableDeclarator
    : IDENTIFIER (ASSIGN (initializer | expression))?
    ;

// §23.8.2, fixed-size buffers
fixedSizeBufferDeclaration
    : FIXED type fixedSizeBufferDeclarator (COMMA fixedSizeBufferDeclarator)* SEMICOLON
    ;

// §23.8.2
fixedSizeBufferDeclarator
    : IDENTIFIER LBRACKET expression RBRACKET
    ;

// §15.6
methodDeclaration
    : METHOD_AHEAD refType explicitInterface? IDENTIFIER typeParameterList? parameterList constraintClause* functionBody
    ;

// §18.6.2, explicit interface member implementations
explicitInterface
    : EXPLICIT_INTERFACE_AHEAD name MEMBER_DOT
    ;

// §15.6.11, §15.7.3, §15.10
functionBody
    : block
    | ARROW expression SEMICOLON
    | SEMICOLON
    ;

// §15.7
propertyDeclaration
    : PROPERTY_AHEAD refType explicitInterface? IDENTIFIER
      (accessorList (ASSIGN (initializer | expression) SEMICOLON)? | ARROW expression SEMICOLON)
    ;

// §15.9
indexerDeclaration
    : INDEXER_AHEAD refType explicitInterface? THIS LBRACKET parameter (COMMA parameter)* RBRACKET
      (accessorList | ARROW expression SEMICOLON)
    ;

// §15.7.3, §15.8.3
accessorList
    : LBRACE accessor* RBRACE
    ;

// §15.7.3, §15.8.3
accessor
    : attributeSection* modifier* (GET | SET | INIT | ADD | REMOVE) functionBody
    ;

// §15.8
eventDeclaration
    : EVENT FIELD_AHEAD type variableDeclarator (COMMA variableDeclarator)* SEMICOLON
    | EVENT_PROPERTY type explicitInterface? IDENTIFIER accessorList
    ;

// §15.10; "checked user-defined operators" (C# 11), "user-defined compound assignment" (C# 14)
operatorDeclaration
    : OPERATOR_AHEAD refType explicitInterface? OPERATOR CHECKED? overloadableOperator parameterList functionBody
    ;

// §15.10
overloadableOperator
    : PLUS | MINUS | BANG | TILDE | INCREMENT | DECREMENT | TRUE | FALSE | STAR | SLASH | PERCENT | AMPERSAND | BAR
    | CARET | LEFT_SHIFT | RIGHT_SHIFT | UNSIGNED_RIGHT_SHIFT | EQUAL | NOT_EQUAL | LESS | GREATER | LESS_OR_EQUAL
    | GREATER_OR_EQUAL | PLUS_ASSIGN | MINUS_ASSIGN | STAR_ASSIGN | SLASH_ASSIGN | PERCENT_ASSIGN | AMPERSAND_ASSIGN
    | BAR_ASSIGN | CARET_ASSIGN | LEFT_SHIFT_ASSIGN | RIGHT_SHIFT_ASSIGN | UNSIGNED_RIGHT_SHIFT_ASSIGN
    ;

// §15.10.4
conversionOperatorDeclaration
    : (IMPLICIT | EXPLICIT) explicitInterface? OPERATOR CHECKED? type parameterList functionBody
    ;

// §15.11, §15.12
constructorDeclaration
    : CONSTRUCTOR_AHEAD IDENTIFIER parameterList constructorInitializer? functionBody
    ;

// §15.11.2
constructorInitializer
    : COLON (BASE | THIS) argumentList
    ;

// §15.13
destructorDeclaration
    : TILDE IDENTIFIER LPAREN RPAREN functionBody
    ;

// §15.6.2
parameterList
    : LPAREN (parameter (COMMA parameter)*)? RPAREN
    ;

// §15.6.2; "__arglist" is what compilers accept beyond the specification
parameter
    : attributeSection* parameterModifier* type IDENTIFIER (ASSIGN expression)?
    | ARGLIST
    ;

// §15.6.2; "ref readonly parameters" (C# 12), "scoped" (C# 11)
parameterModifier
    : THIS | REF | OUT | IN | PARAMS | SCOPED | READONLY
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Attributes

// §22.3
attributeSection
    : LBRACKET (ATTRIBUTE_TARGET COLON)? attribute (COMMA attribute)* TRAILING_COMMA? RBRACKET
    ;

// §22.3; a named argument (Name = value) is an assignment in the argument list. "generic attributes" (C# 11)
attribute
    : name argumentList?
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Types

// §13.6.2.4, §15.6.1: where a type may be "ref" or "ref readonly"
refType
    : (REF READONLY?)? type
    ;

// §8; every ambiguous mark of a type has its own token: NULLABLE, POINTER, LBRACKET_RANK, GENERIC_LT, TUPLE_LPAREN
type
    : (PREDEFINED_TYPE | VOID | name | tupleType | functionPointerType) (NULLABLE | POINTER | rankSpecifier)*
    ;

// §8.2, §8.3, §8.4, §8.8: what "new" and "stackalloc" take, as the marks behind it are theirs
elementType
    : PREDEFINED_TYPE
    | VOID
    | name
    | tupleType
    | functionPointerType
    ;

// §8.2.7, §17.2
rankSpecifier
    : LBRACKET_RANK COMMA* RBRACKET
    ;

// §7.8, §14.8: a namespace or type name
name
    : IDENTIFIER typeArgumentList? ((DOT | DOUBLE_COLON) IDENTIFIER typeArgumentList?)*
    ;

// §8.4.2; all arguments are absent in an unbound type (§8.4.4)
typeArgumentList
    : GENERIC_LT (type (COMMA type)* | COMMA*) GENERIC_GT
    ;

// §8.3.11
tupleType
    : TUPLE_LPAREN tupleTypeElement (COMMA tupleTypeElement)+ RPAREN
    ;

// §8.3.11
tupleTypeElement
    : type IDENTIFIER?
    ;

// "function pointers" (C# 9)
functionPointerType
    : DELEGATE POINTER (IDENTIFIER (LBRACKET IDENTIFIER (COMMA IDENTIFIER)* RBRACKET)?)?
      GENERIC_LT functionPointerParameter (COMMA functionPointerParameter)* GENERIC_GT
    ;

// "function pointers" (C# 9)
functionPointerParameter
    : parameterModifier* type
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Expressions

// §12.22: operands and operators in source order. The builder restores precedence and associativity (§12.4.2):
// a lambda header, "throw" and a query head among the prefixes reach as far to the right as the list does.
expression
    : operand
      ( ( PLUS | MINUS | STAR | SLASH | PERCENT | LEFT_SHIFT | RIGHT_SHIFT | UNSIGNED_RIGHT_SHIFT
        | LESS | GREATER | LESS_OR_EQUAL | GREATER_OR_EQUAL | EQUAL | NOT_EQUAL
        | AMPERSAND | BAR | CARET | AND_ALSO | OR_ELSE | COALESCE | RANGE
        | ASSIGN | PLUS_ASSIGN | MINUS_ASSIGN | STAR_ASSIGN | SLASH_ASSIGN | PERCENT_ASSIGN | AMPERSAND_ASSIGN
        | BAR_ASSIGN | CARET_ASSIGN | LEFT_SHIFT_ASSIGN | RIGHT_SHIFT_ASSIGN | UNSIGNED_RIGHT_SHIFT_ASSIGN
        | COALESCE_ASSIGN
        ) operand
      | conditionalTail operand
      | queryContinuation operand
      | RANGE_TO_END
      | isTail
      | asTail
      | switchTail
      | withTail
      )*
    ;

// §12.18: what stands between the condition and the last operand
conditionalTail
    : QUESTION expression COLON
    ;

// §12.12.12
isTail
    : IS pattern
    ;

// §12.12.13
asTail
    : AS type
    ;

// "switch expressions" (C# 8, "patterns" proposal)
switchTail
    : SWITCH LBRACE (switchArm (COMMA switchArm)* TRAILING_COMMA?)? RBRACE
    ;

// "switch expressions" (C# 8)
switchArm
    : pattern whenClause? ARROW expression
    ;

// §13.8.3
whenClause
    : WHEN expression
    ;

// "records" (C# 9): with expressions
withTail
    : WITH initializer
    ;

// §12.9, §12.8: prefixes, the primary expression, postfixes; a function with a block takes no postfix. Literals, names and
// postfixes are no rules of their own: they are the bulk of any code, and every context costs time
operand
    : ( ( PLUS | MINUS | BANG | TILDE | INCREMENT | DECREMENT | AMPERSAND | STAR | CARET
        | AWAIT | REF | THROW_EXPRESSION | RANGE_FROM_START
        )
      | cast | lambdaHeader | queryHead
      )*
      ( ( ( TRUE | FALSE | NULL | INTEGER_LITERAL | REAL_LITERAL | CHARACTER_LITERAL | STRING_LITERAL
          | THIS | BASE | DEFAULT | RANGE_ALL | ARGLIST
          )
        | IDENTIFIER (DOUBLE_COLON IDENTIFIER)? typeArgumentList?
        | PREDEFINED_TYPE DOT IDENTIFIER typeArgumentList?
        | primary
        )
        ( (DOT | ARROW_MEMBER | NULL_CONDITIONAL DOT) IDENTIFIER typeArgumentList?
        | argumentList
        | NULL_CONDITIONAL_ELEMENT? bracketedArgumentList
        | (INCREMENT | DECREMENT | BANG)
        )*
      | blockFunction
      )
    ;

// §12.9.7
cast
    : CAST_LPAREN type RPAREN
    ;

// §12.19, a lambda with an expression for a body, which follows as the rest of the expression
lambdaHeader
    : LAMBDA_AHEAD attributeSection* (STATIC | ASYNC)* lambdaSignature ARROW
    ;

// §12.19 and §12.8.24, a lambda or an anonymous method with a block
blockFunction
    : BLOCK_LAMBDA_AHEAD attributeSection* (STATIC | ASYNC)* lambdaSignature ARROW block
    | ANONYMOUS_METHOD_AHEAD (STATIC | ASYNC)* DELEGATE parameterList? block
    ;

// §12.19.2; "lambda improvements" (C# 10): the return type
lambdaSignature
    : LAMBDA_PARAMETER
    | (RETURN_TYPE_AHEAD refType)? LPAREN (lambdaParameter (COMMA lambdaParameter)*)? RPAREN
    ;

// §12.19.2; "optional and parameter array parameters for lambdas" (C# 12), "simple lambda parameters with modifiers" (C# 14)
lambdaParameter
    : attributeSection* parameterModifier* (LAMBDA_PARAMETER | type IDENTIFIER) (ASSIGN expression)?
    | ARGLIST
    ;

// §12.8.1, what is neither a literal (§6.4.5) nor a name: interpolated strings, parentheses and tuples, creations,
// collections, declarations, and what has a keyword of its own
primary
    : interpolatedString
    | LPAREN (expression | argument) (COMMA (expression | argument))* RPAREN
    | objectCreation
    | LBRACKET (collectionElement (COMMA collectionElement)* TRAILING_COMMA?)? RBRACKET
    | DECLARATION_AHEAD SCOPED? refType designation
    | TYPEOF LPAREN type RPAREN
    | SIZEOF LPAREN type RPAREN
    | DEFAULT_OF LPAREN type RPAREN
    | (CHECKED | UNCHECKED) LPAREN expression RPAREN
    | stackAllocation
    | MAKEREF LPAREN expression RPAREN
    | REFTYPE LPAREN expression RPAREN
    | REFVALUE LPAREN expression COMMA type RPAREN
    ;

// §12.8.3; "raw string literal" (C# 11)
interpolatedString
    : INTERPOLATED_STRING_START (INTERPOLATED_STRING_TEXT | interpolation)* INTERPOLATED_STRING_END
    ;

// §12.8.3: value, alignment, format
interpolation
    : INTERPOLATION_OPEN expression (COMMA expression)? (FORMAT_COLON FORMAT_TEXT?)? INTERPOLATION_CLOSE
    ;

// §12.6.2
argumentList
    : LPAREN ((expression | argument) (COMMA (expression | argument))*)? RPAREN
    ;

// §12.8.12
bracketedArgumentList
    : LBRACKET (expression | argument) (COMMA (expression | argument))* RBRACKET
    ;

// §12.6.2, one that has a name or a modifier: a plain argument is its expression, of which "ref" is a prefix
argument
    : (ARGUMENT_NAME COLON (OUT | IN)? | OUT | IN) expression
    ;

// "collection expressions" (C# 12), "collection expression arguments" (preview)
collectionElement
    : SPREAD? expression
    | WITH argumentList
    ;

// §12.8.17; "target-typed new" (C# 9). The token pass tells apart: new(…), new[…] {…}, new {…}, new T[…], and the rest
objectCreation
    : NEW_IMPLICIT argumentList initializer?
    | NEW_IMPLICIT_ARRAY LBRACKET_RANK COMMA* RBRACKET initializer
    | NEW_ANONYMOUS initializer
    | NEW_ARRAY elementType (NULLABLE | POINTER)* arraySize+ initializer?
    | NEW elementType NULLABLE? (argumentList initializer? | initializer)
    ;

// §12.8.22
stackAllocation
    : STACKALLOC ( LBRACKET_RANK RBRACKET initializer
                 | elementType (NULLABLE | POINTER)* arraySize initializer?)
    ;

// §12.8.17.5
arraySize
    : LBRACKET_RANK (expression (COMMA expression)* | COMMA*) RBRACKET NULLABLE?
    ;

// §12.8.17.3, §12.8.17.4, §17.7: of objects, collections, arrays, anonymous objects and "with"
initializer
    : LBRACE (initializerElement (COMMA initializerElement)* TRAILING_COMMA?)? RBRACE
    ;

// §12.8.17.3; "dictionary initializers" (C# 6): a member, an index, a nested initializer, an element
initializerElement
    : MEMBER_NAME ASSIGN (initializer | expression)
    | initializerIndex ASSIGN (initializer | expression)
    | initializer
    | expression
    ;

// "dictionary initializers" (C# 6)
initializerIndex
    : INDEXER_LBRACKET (expression | argument) (COMMA (expression | argument))* RBRACKET
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Query expressions

// §12.20: everything up to the expression that ends the query, which follows as the rest of the expression
queryHead
    : fromClause queryClause* (SELECT | groupHead)
    ;

// §12.20, "into"
queryContinuation
    : INTO IDENTIFIER queryClause* (SELECT | groupHead)
    ;

// §12.20
groupHead
    : GROUP expression BY
    ;

// §12.20
fromClause
    : FROM (TYPE_AHEAD type)? IDENTIFIER IN expression
    ;

// §12.20
queryClause
    : fromClause                                                                # fromQueryClause
    | LET IDENTIFIER ASSIGN expression                                          # letClause
    | WHERE expression                                                          # whereQueryClause
    | JOIN (TYPE_AHEAD type)? IDENTIFIER IN expression ON expression EQUALS expression (JOIN_INTO IDENTIFIER)? # joinClause
    | ORDERBY ordering (COMMA ordering)*                                        # orderbyClause
    ;

// §12.20
ordering
    : expression (ASCENDING | DESCENDING)?
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Patterns

// §11.2; "pattern combinators" (C# 9). "and" binds tighter than "or"; the builder restores that
pattern
    : patternOperand ((AND | OR) patternOperand)*
    ;

// "pattern combinators" (C# 9)
patternOperand
    : NOT* primaryPattern
    ;

// §11.2; a lone name is a constant here unless it directly follows "is"; "_" is a discard
primaryPattern
    : VAR designation                                                           # varPattern
    | TYPE_AHEAD type positionalClause? propertyClause? designation?            # typePattern
    | positionalClause propertyClause? designation?                             # positionalPattern
    | propertyClause designation?                                               # propertyPattern
    | PATTERN_LBRACKET (pattern (COMMA pattern)* TRAILING_COMMA?)? RBRACKET designation? # listPattern
    | SLICE patternOperand                                                      # slicePattern
    | SLICE_ALL                                                                 # slicePattern
    | (LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL) constant              # relationalPattern
    | constant                                                                  # constantPattern
    ;

// §11.2.3; the token pass encloses a constant that has operators
constant
    : operand
    | CONSTANT_AHEAD expression CONSTANT_END
    ;

// "recursive patterns" (C# 8); with a single nameless subpattern and nothing else it is a parenthesised pattern
positionalClause
    : PATTERN_LPAREN (subpattern (COMMA subpattern)*)? RPAREN
    ;

// "recursive patterns" (C# 8)
subpattern
    : (ARGUMENT_NAME COLON)? pattern
    ;

// "recursive patterns" (C# 8)
propertyClause
    : LBRACE (propertySubpattern (COMMA propertySubpattern)* TRAILING_COMMA?)? RBRACE
    ;

// "extended property patterns" (C# 10)
propertySubpattern
    : IDENTIFIER (DOT IDENTIFIER)* COLON pattern
    ;

// §11.2.2, §12.17
designation
    : IDENTIFIER
    | LPAREN (designation (COMMA designation)*)? RPAREN
    ;

// ---------------------------------------------------------------------------------------------------------------------
// Statements

// §13.1
statement
    : ifStatement
    | otherStatement
    ;

// §13.8.2; the token pass tells an "if" that has an "else" (IF_ELSE) from one that has none, so a chain of any length
// is flat
ifStatement
    : ifElse+ (ifOnly | otherStatement)
    | ifOnly
    ;

// §13.8.2
ifElse
    : IF_ELSE LPAREN expression RPAREN statement ELSE
    ;

// §13.8.2
ifOnly
    : IF LPAREN expression RPAREN statement
    ;

// §13.1, all but "if"
otherStatement
    : block
    | emptyStatement
    | labeledStatement
    | localDeclarationStatement
    | localFunctionStatement
    | switchStatement
    | whileStatement
    | doStatement
    | forStatement
    | foreachStatement
    | awaitStatement
    | breakStatement
    | continueStatement
    | gotoStatement
    | returnStatement
    | throwStatement
    | tryStatement
    | checkedStatement
    | unsafeStatement
    | fixedStatement
    | lockStatement
    | usingStatement
    | yieldStatement
    | expressionStatement
    ;

// §13.3
block
    : LBRACE statement* RBRACE
    ;

// §13.4
emptyStatement
    : SEMICOLON
    ;

// §13.5
labeledStatement
    : LABEL COLON statement
    ;

// §13.6.2, §13.6.3; "using declarations" (C# 8)
localDeclarationStatement
    : localVariableDeclaration SEMICOLON
    ;

// §13.6.2, §13.6.3
localVariableDeclaration
    : LOCAL_VARIABLE_AHEAD attributeSection* localModifier* refType variableDeclarator (COMMA variableDeclarator)*
    ;

// §13.6.3; "await using" and "using" (C# 8), "scoped" (C# 11); the rest is for the compiler to refuse
localModifier
    : CONST | STATIC | READONLY | VOLATILE | SCOPED | AWAIT_STATEMENT | USING
    ;

// §13.6.4
localFunctionStatement
    : LOCAL_FUNCTION_AHEAD attributeSection* modifier* refType IDENTIFIER typeParameterList? parameterList
      constraintClause* functionBody
    ;

// §13.7
expressionStatement
    : expression SEMICOLON
    ;

// §13.8.3; a section is a run of labels and the statements up to the next label
switchStatement
    : SWITCH LPAREN (expression | argument) (COMMA (expression | argument))* RPAREN LBRACE (switchLabel (switchLabel | statement)*)? RBRACE
    ;

// §13.8.3
switchLabel
    : CASE pattern whenClause? COLON
    | DEFAULT_LABEL COLON
    ;

// §13.9.2
whileStatement
    : WHILE LPAREN expression RPAREN statement
    ;

// §13.9.3
doStatement
    : DO statement WHILE LPAREN expression RPAREN SEMICOLON
    ;

// §13.9.4
forStatement
    : FOR LPAREN (localVariableDeclaration | expressionList)? SEMICOLON expression? SEMICOLON expressionList? RPAREN
      statement
    ;

// §13.9.4
expressionList
    : expression (COMMA expression)*
    ;

// §13.9.5; the variable is a declaration expression or a tuple of them
foreachStatement
    : FOREACH LPAREN expression IN expression RPAREN statement
    ;

// §13.9.5 and §13.14, asynchronous
awaitStatement
    : AWAIT_STATEMENT (foreachStatement | usingStatement)
    ;

// §13.10.2
breakStatement
    : BREAK SEMICOLON
    ;

// §13.10.3
continueStatement
    : CONTINUE SEMICOLON
    ;

// §13.10.4
gotoStatement
    : GOTO (IDENTIFIER | CASE expression | DEFAULT) SEMICOLON
    ;

// §13.10.5
returnStatement
    : RETURN expression? SEMICOLON
    ;

// §13.10.6
throwStatement
    : THROW expression? SEMICOLON
    ;

// §13.11
tryStatement
    : TRY block (catchClause+ finallyClause? | finallyClause)
    ;

// §13.11
catchClause
    : CATCH (LPAREN type IDENTIFIER? RPAREN)? (WHEN LPAREN expression RPAREN)? block
    ;

// §13.11
finallyClause
    : FINALLY block
    ;

// §13.12
checkedStatement
    : (CHECKED_BLOCK | UNCHECKED_BLOCK) block
    ;

// §23.2
unsafeStatement
    : UNSAFE block
    ;

// §23.7
fixedStatement
    : FIXED LPAREN localVariableDeclaration RPAREN statement
    ;

// §13.13
lockStatement
    : LOCK LPAREN expression RPAREN statement
    ;

// §13.14
usingStatement
    : USING LPAREN (localVariableDeclaration | expression) RPAREN statement
    ;

// §13.15
yieldStatement
    : YIELD (RETURN expression | BREAK) SEMICOLON
    ;
