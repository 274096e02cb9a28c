using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace VirtualSchool.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class SealedLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_log_entry_at",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_person_at",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.AddColumn<byte[]>(
                name: "mark",
                schema: "platform",
                table: "log_entry",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "record",
                schema: "platform",
                table: "log_entry",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "roles",
                schema: "platform",
                table: "log_entry",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<ulong>(
                name: "writer",
                schema: "platform",
                table: "log_entry",
                type: "xid8",
                nullable: false,
                defaultValueSql: "pg_current_xact_id()");

            migrationBuilder.CreateTable(
                name: "log_block",
                schema: "platform",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    entries = table.Column<NpgsqlRange<long>[]>(type: "int8multirange", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    marks = table.Column<byte[]>(type: "bytea", nullable: false),
                    since = table.Column<string>(type: "text", nullable: false),
                    within = table.Column<string>(type: "text", nullable: false),
                    up_to = table.Column<long>(type: "bigint", nullable: false),
                    is_whole = table.Column<bool>(type: "boolean", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    mark = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_log_block", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_at_id",
                schema: "platform",
                table: "log_entry",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_children_of_no_look",
                schema: "platform",
                table: "log_entry",
                column: "children",
                filter: "kind <> 'look'")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_kind_at_id",
                schema: "platform",
                table: "log_entry",
                columns: new[] { "kind", "at", "id" },
                filter: "kind <> 'look'");

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_person_at_id",
                schema: "platform",
                table: "log_entry",
                columns: new[] { "person", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_record_id",
                schema: "platform",
                table: "log_entry",
                columns: new[] { "record", "id" },
                filter: "record is not null");

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_writer",
                schema: "platform",
                table: "log_entry",
                column: "writer");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "log_block",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_at_id",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_children_of_no_look",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_kind_at_id",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_person_at_id",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_record_id",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropIndex(
                name: "ix_log_entry_writer",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropColumn(
                name: "mark",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropColumn(
                name: "record",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropColumn(
                name: "roles",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.DropColumn(
                name: "writer",
                schema: "platform",
                table: "log_entry");

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_at",
                schema: "platform",
                table: "log_entry",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_log_entry_person_at",
                schema: "platform",
                table: "log_entry",
                columns: new[] { "person", "at" });
        }
    }
}
