/*
 * Tokens of the XML that project files are written in.
 * Source: Extensible Markup Language (XML) 1.0, fifth edition; each rule names its production.
 *
 * Every character belongs to some token: what XML does not allow becomes a token too, and the parser says so with its place.
 */
lexer grammar XmlLexer;

// [15]
COMMENT: '<!--' ( ~'-' | '-' ~'-' )* '-->';
// [18]
CDATA: '<![CDATA[' .*? ']]>';
// [28] The internal subset is skipped: MSBuild refuses entities that a document declares itself.
DOCTYPE: '<!DOCTYPE' ( ~[[>] | '[' ~']'* ']' )* '>';
// [16], [23]
PROCESSING_INSTRUCTION: '<?' .*? '?>';
// [42]
END_TAG_OPEN: '</' -> pushMode(TAG);
// [40]
TAG_OPEN: '<' -> pushMode(TAG);
// [66], [68]
REFERENCE: '&' ( '#' [0-9]+ | '#x' [0-9a-fA-F]+ | NameStart NameCharacter* ) ';';
// [14]
TEXT: ~[<&]+;

UNCLOSED_COMMENT: '<!--';
UNCLOSED_CDATA: '<![CDATA[';
UNCLOSED_PROCESSING_INSTRUCTION: '<?';
DECLARATION: '<!';
BARE_AMPERSAND: '&';

mode TAG;

SPACE: [ \t\r\n]+ -> skip;
EMPTY_TAG_CLOSE: '/>' -> popMode;
TAG_CLOSE: '>' -> popMode;
EQUALS: '=';
// [10]
VALUE: '"' ~["<]* '"' | '\'' ~['<]* '\'';
// [5], with the colon of Namespaces in XML
NAME: NameStart NameCharacter*;

UNCLOSED_VALUE: ["'] ~["'<>]*;
STRAY: .;

// [4], [4a]; surrogates stand for the names beyond the basic plane, which arrive here as two code units.
fragment NameStart
    : [:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF]
    | [\u3001-\uDFFF\uF900-\uFDCF\uFDF0-\uFFFD]
    ;
fragment NameCharacter: NameStart | [\-.0-9\u00B7\u0300-\u036F\u203F\u2040];
