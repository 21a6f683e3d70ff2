SELECT concat_ws(' ', sourcefile, sourceline, name, error) FROM pg_file_settings WHERE error IS NOT NULL AND error <> 'setting could not be applied'
UNION ALL
SELECT concat_ws(' ', file_name, line_number, error) FROM pg_hba_file_rules WHERE error IS NOT NULL;
