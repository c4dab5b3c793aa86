ALTER TABLE {schema}"{table}" MODIFY ("{column}" NUMBER(19));
