/*
 * The XML of project files as a flat sequence of tags and text. Which end tag closes which start tag is settled by the
 * tree builder: that needs no recursion, so that a hostile depth cannot overflow a stack, and it can name the tag that is open.
 */
parser grammar XmlParser;

options {
    tokenVocab = XmlLexer;
}

document: part* EOF;

part
    : startTag
    | endTag
    | TEXT
    | REFERENCE
    | CDATA
    | COMMENT
    | PROCESSING_INSTRUCTION
    | DOCTYPE
    ;

// [40], [44]
startTag: TAG_OPEN NAME attribute* ( TAG_CLOSE | EMPTY_TAG_CLOSE );

// [42]
endTag: END_TAG_OPEN NAME TAG_CLOSE;

// [41]
attribute: NAME EQUALS VALUE;
