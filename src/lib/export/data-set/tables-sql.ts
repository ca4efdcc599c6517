/**
 * Makes of a data set the tables that the page's own questions are asked of, in DuckDB outside the browser: facts, units
 * and edges, with the names and types of `store/schema.ts`. Run in the folder of the data set.
 */
export const TABLES_SQL = `-- Bảng CCHC: dựng các bảng số liệu trong DuckDB từ bộ dữ liệu mở. Chạy trong thư mục của bộ dữ liệu.
create or replace view units as
  select id as unit_id, level, code, name, type, short_name, parent as parent_id, province as province_id,
    case when starts_with(parent, 'huyen:') then parent end as huyen_id,
    coalesce(valid_from, '') as valid_from, coalesce(valid_to, '') as valid_to
  from read_parquet('units.parquet');

create or replace view edges as
  select unit as old_id, successor as new_id, kind from read_parquet('lineage.parquet');

create or replace view facts as
  select f.id as fact_id, f.sha256, f.file, coalesce(f.sheet, '') as sheet, f.cell,
    coalesce(f.unit_id, '') as unit_id, coalesce(f.unit_code, '') as unit_code, f.unit_name, f.unit_level,
    coalesce(u.parent_id, '') as parent_id, coalesce(u.province_id, '') as province_id,
    f.scope, coalesce(f.period, '') as period, coalesce(f.period_kind, '') as period_kind,
    nullif(f.year, 0) as period_year, coalesce(f.first_day, '') as period_from, coalesce(f.last_day, '') as period_to,
    f.channel, coalesce(f.subchannel, '') as subchannel, f.measure, coalesce(f.measure_text, '') as measure_text,
    f.state, f.value, f.qualifier, f.status, f."of" as of_value, f.topic, coalesce(f.source_text, '') as source_text,
    false as proposed, false as sample
  from read_parquet('facts/*/*/part.parquet', hive_partitioning = true,
    hive_types = {'province': VARCHAR, 'year': INTEGER}) f
  left join units u on u.unit_id = f.unit_id;
`;
