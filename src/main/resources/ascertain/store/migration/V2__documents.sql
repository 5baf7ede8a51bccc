-- Rows of a source name their documents, some thousand at a time.

create index evidence_file_name on evidence (file_name);
