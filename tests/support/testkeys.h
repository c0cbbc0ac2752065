// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Public keys made for tests, by size in bits; nobody has a private half.
namespace posthorn::test {

inline constexpr char kRsa512[] =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAPCIhRWfknz24+JVOexAzraz6ptibqRbmkcmo8TstyDMZs8CtAxZgejFW0"
    "W1QBbnfrWezTvine3tkq7mvydAIjECAwEAAQ==";
inline constexpr char kRsa1023[] =
    "MIGeMA0GCSqGSIb3DQEBAQUAA4GMADCBiAKBgEcQ2dySc/ydTHm1AmrtG7DevvclHbb8hM+wdUMdYwN2BU3RRteV80"
    "xqPqIxE3tyExH2QRzGLG3HTAPBWRk2Q4nsE39WKlIT5nrLnRhbpVajpH3APWTyzXKmpmWei+zTU0ZLqgAah/Nviay7"
    "Fht3FEsl0z8cJSO2Ndfk5n+iYG1DAgMBAAE=";
inline constexpr char kRsa1024[] =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDYPdz24+jtLWvJJpUZlQqvpfVpv5pZdfE5ah0pavU5c8A9C01tTL"
    "gi3AVngMOPPYukb1v848MQUheH3MCADItjP2hutuSQxEfGHoHHSVFf4kswu01KF4G48mJe6D7UtxFELPFjkAH3LQaH"
    "ThPbWI0Cbt6iS1Ey2HNQ1dw6CrxdsQIDAQAB";
inline constexpr char kRsa2047[] =
    "MIIBITANBgkqhkiG9w0BAQEFAAOCAQ4AMIIBCQKCAQBvyTujVDZCm1k9irD5hXRrhIRq9r0wgez1x+cTHCzYgHNOiC"
    "Q/h0hi6hNRjry0zqoU2pQPGEd5NhRlK7uzJ8yuBzy2PPZ33O+61lC6zjUxFQza2kR6/J9WimG7ujpl4BPRJIN+Awfs"
    "Lt0cwCZwlHLXtg5se0DBqOqGIMW42Poll7B1LADlfMCP88hC56Un95qLA1C5TJKdhzRsRWAEvBAyweEEicWhnMrAUz"
    "KKMuvZr1b5xde3PTnP6TylfxxpYxF/31uAoKNzFJujtpQOvdUPvzKYb7w7rD9/8EiQR8htfWx2beWwiAZrXbszsLG0"
    "xO+J4rp5kYwuK2a5fBTTC3nPAgMBAAE=";
inline constexpr char kRsa2048[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApA+/mfGrM71Rb160IUwgwK+LW8yCw1vlDK+dnOcFi91LVb"
    "kh99Ek5FBnznhkiBuUhngz1J6dbX6EQUGEo78okHOForXblfzvdAZZfNJ7nsYz3+oTK1LcGdqK3ceT52eO8/VZC4WE"
    "L5y2kTkAED9lp+bjPSyKwnD1bdDGyUOkgDnokaIAFFpjh7eAJtmvcPVokFvqbM71zRmdVJy/rghGeWrZCXmbtywQe4"
    "pbyi8qUFC7vJ6JNKB6Gby8McXlvogBnWn6EEArgJZa8v7MYUFPYb//gDj09iTvHN7bwfkJ+9N0Fg8P6NyaftNolG7v"
    "DZUEWjzE83VnSWJCMkzXJEhVKwIDAQAB";
inline constexpr char kRsa4096[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA/RlU+zABoXHRMSuPkfHAZgkdR52kR+9Il2xO0WvKDTJowV"
    "V1F6J4CIg8dQFc1FVtONTL/wVOmyPhFUiONlZdvtYuT+2f0wxahdlKn+5XeJGX8vWDUxzLvQSiLWsiTxsY5Cqm8CEY"
    "RpQcYzGcTJOZfGnClpMhRF4BECkQ+A1u3rf6lN22rIaMBVj0FUmXkuW7Ny4HlR+2MLMnDbyiKJpa0rd4MLR7Gbky9p"
    "jE0+hxw2LHM0Apu5m6+Z5pf9zQ+NB+7DvQO5Ji0eojTZQRyl5WHZUOoahvAo4u+nk57TZD3rAsMbkImfzjAWy2BUVC"
    "7A/3tUZIG5bgNK2e96b9/636cfuUdTGI1nfKhUV0kl0cy189PTy79nAdOPqKOOa1HgNV/J6bcokuQaRGevs7OCsVi5"
    "vdA8QwUVqDSXgUWWgqZdZ+z7iKpSSNy+AOPv1JpVBw4hmX7GMiGLLjrMBYqpP/YcXSgCkjNhysRQ3EnPb3vCq079er"
    "5BB2veZsOyiVN/P9ZL88qr6iHu25dCUH81N+xp+ztDqijqwCs6RH5THHUFLetENeUi3r/gjl+noAeK0oE/p/jkbB6Q"
    "xqLjjmZ1/h2G0h4fRd2DjXgkcwCA+vi0py1GldwAoICSwn0JbeqREOFcbe/MMJcD6v8w5xvt57SJlt/Mb+eZKMLDT3"
    "e/S5BV8CAwEAAQ==";
inline constexpr char kRsa4097[] =
    "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEBOqBs/4rjjifzTR2rRea5QHOtHhPklFIwL15N5If1UFlskd"
    "Efpc8o0sHWEG+YPo17wys8dgroYCnbg8EkDm6o0+imAJI6TTLzwIAQ8opeV0b4xvmG0rMT4f4znE52TutV0khGyllS"
    "lI5rxZSzV64yCjlBhv1BVodh4J+hrrHzeBFs+8CwCWzqKfburvDa8tEyf2s8hqsABMf52LoP/jNP+OWargUl1mFplk"
    "OZ56SC+BajNMh0valr89m+5okYrLoaUU5GgSz9zkenVV7N61lIveT5GufCctyJ9q+DF2jXuFsiwE3g/MkarTAP7L3E"
    "0nQHn2YzLEbvcGXTKVwGXxsP3SxbuDKZBHObizuoV2Env5fgS1jnf4GHqVvGL3euCIteJnTHVSQf+clh+HCDqDwWdT"
    "iKj63GVeDHZZWw/QlzQcQhePg60Auec6zVPb4eeC4SHmtQFs6gOdJ2L+O+Rm3RLgx1eFjrX4EZQfFczmDXNUvYO4R5"
    "rxbw0V3+TwQKSnMOv5V1aDvH7TK01R6Unt7BkMq9zK1bD6m0ZX+5isg3pkvu0/cy40KbZ562ng4NWN29NiH/4Ftj1m"
    "3H7/PtLoZyD68+PD08ufFJFUgtuqpkNInAQvfr9XvWTrnLZ8mi75UVRaGmRHyAZm0/ckjj4mWT0xHnd9RVY0MxYbtX"
    "IU6UMnkCAwEAAQ==";
inline constexpr char kEd25519[] = "evLGFiNC05KZspqUArhEg5WFvR4DBozcPBFyzack9oI=";

} // namespace posthorn::test
