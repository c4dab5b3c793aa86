/* The peer of docs/benchmarks.md: parses the files whose paths stand on standard input with tree-sitter's C# grammar, each
   ROUNDS times, and prints the seconds and the MB/s of every round. Reading the files is not counted. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_c_sharp(void);

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 1;
  size_t capacity = 1 << 16, count = 0;
  char **texts = malloc(capacity * sizeof *texts);
  long *lengths = malloc(capacity * sizeof *lengths);
  double bytes = 0;
  char *path = NULL;
  size_t size = 0;
  ssize_t length;
  while ((length = getline(&path, &size, stdin)) > 0) {
    path[length - 1] = 0;
    FILE *file = fopen(path, "rb");
    if (!file) {
      perror(path);
      return 1;
    }
    if (count == capacity) {
      capacity *= 2;
      texts = realloc(texts, capacity * sizeof *texts);
      lengths = realloc(lengths, capacity * sizeof *lengths);
    }
    fseek(file, 0, SEEK_END);
    long end = ftell(file);
    rewind(file);
    texts[count] = malloc(end + 1);
    lengths[count] = fread(texts[count], 1, end, file);
    bytes += lengths[count++];
    fclose(file);
  }
  TSParser *parser = ts_parser_new();
  ts_parser_set_language(parser, tree_sitter_c_sharp());
  for (int round = 0; round < rounds; round++) {
    int broken = 0;
    double start = now();
    for (size_t i = 0; i < count; i++) {
      TSTree *tree = ts_parser_parse_string(parser, NULL, texts[i], lengths[i]);
      broken += ts_node_has_error(ts_tree_root_node(tree));
      ts_tree_delete(tree);
    }
    double seconds = now() - start;
    printf("tree-sitter: %zu files, with errors %d, %.1f MB in %.2f s, %.1f MB/s\n", count, broken, bytes / 1e6, seconds,
           bytes / 1e6 / seconds);
  }
  return 0;
}
