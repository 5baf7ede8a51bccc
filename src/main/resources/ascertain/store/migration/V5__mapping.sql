-- How tables with headers of their own were read, remembered for each set of headers: by its digest, whatever their order.

create table column_mapping (
    headers    varchar(64) primary key,
    date_order varchar(20) not null
);

create table mapped_column (
    headers varchar(64) not null references column_mapping (headers),
    header  varchar(500) not null,
    meaning varchar(100) not null,
    primary key (headers, header)
);
