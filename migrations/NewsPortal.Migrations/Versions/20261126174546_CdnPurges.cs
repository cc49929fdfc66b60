using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class CdnPurges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cdn_purge",
                columns: table => new
                {
                    id = table.Column<short>(type: "smallint", nullable: false),
                    database = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    hook = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false),
                    missing = table.Column<long[]>(type: "bigint[]", nullable: false),
                    passed = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cdn_purge", x => x.id);
                    table.CheckConstraint("ck_cdn_purge_one", "id = 1");
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cdn_purge");
        }
    }
}
